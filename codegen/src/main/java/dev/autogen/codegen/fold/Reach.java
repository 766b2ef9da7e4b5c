package dev.autogen.codegen.fold;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.ColumnOperation;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an operation has to do with.
 *
 * @param table what it is about
 * @param others the tables that its foreign keys refer to
 */
record Reach(Operation operation, QualifiedName table, Set<QualifiedName> others) {

    Reach {
        others = Set.copyOf(others);
    }

    /** Returns it; empty where it may have to do with anything. */
    static Optional<Reach> of(Operation operation) {
        if (operation instanceof CreateTable create) {
            Table table = create.table();
            return table.options().equals(TableOptions.NONE)
                    ? Optional.of(new Reach(operation, table.name(), referred(table.constraints())))
                    : Optional.empty();
        }
        if (operation instanceof DropTable drop) {
            return Optional.of(new Reach(operation, drop.table(), Set.of()));
        }
        if (operation instanceof AddColumn || operation instanceof DropColumn) {
            return Optional.of(new Reach(operation, ((ColumnOperation) operation).table(), Set.of()));
        }
        if (operation instanceof AddConstraint add) {
            return Optional.of(new Reach(operation, add.table(), referred(List.of(add.constraint()))));
        }
        if (operation instanceof DropConstraint drop) {
            return Optional.of(new Reach(operation, drop.table(), Set.of()));
        }
        if (operation instanceof CreateIndex create) {
            return Optional.of(new Reach(operation, create.table(), Set.of()));
        }
        return operation instanceof DropIndex drop
                ? Optional.of(new Reach(operation, drop.table(), Set.of()))
                : Optional.empty();
    }

    private static Set<QualifiedName> referred(List<Constraint> constraints) {
        Set<QualifiedName> tables = new HashSet<>();
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.ForeignKey key) {
                tables.add(key.referencedTable());
            }
        }
        return tables;
    }

    boolean touches(QualifiedName name) {
        return table.equals(name) || others.contains(name);
    }

    /** Returns whether it is about another table, and has to do with this one. */
    boolean isOfOthers(QualifiedName name) {
        return !table.equals(name) && others.contains(name);
    }

    /** Returns whether a new column may as well come before it. */
    boolean letsPass(AddColumn add) {
        return !table.equals(add.table())
                || operation instanceof AddConstraint
                || operation instanceof CreateIndex
                || operation instanceof AddColumn other
                        && !other.column().name().equals(add.column().name());
    }
}
