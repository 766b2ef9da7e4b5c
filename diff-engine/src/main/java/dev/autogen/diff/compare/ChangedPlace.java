package dev.autogen.diff.compare;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RenameColumn;
import dev.autogen.operation.TableOperation;
import dev.autogen.operation.TypeOperation;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a change happens.
 *
 * @param change one of a comparison
 */
public record ChangedPlace(Change change) {

    private static final OperationTable TABLE = new OperationTable();

    public ChangedPlace {
        Objects.requireNonNull(change, "change is null");
    }

    /**
     * Returns the table that the change is of or on; empty where it is about an object of its own, such as an enum, which
     * takes off what tables have of it meanwhile.
     */
    public Optional<QualifiedName> table() {
        if (operations().anyMatch(TypeOperation.class::isInstance)) {
            return Optional.empty();
        }
        return operations()
                .flatMap(operation -> operation.accept(TABLE).stream())
                .findFirst();
    }

    /** Returns whether the change is of the table as a whole. */
    public boolean isOfWholeTable() {
        return operations().anyMatch(TableOperation.class::isInstance);
    }

    /** Returns whether the change is of the column, or of what reads it. */
    public boolean touches(String column) {
        return operations().anyMatch(operation -> touches(operation, column));
    }

    private Stream<Operation> operations() {
        return Stream.of(change.up(), change.down()).flatMap(List::stream);
    }

    private static boolean touches(Operation operation, String column) {
        if (operation instanceof AddConstraint add) {
            return ColumnDependents.hangs(add.constraint(), Set.of(column));
        }
        if (operation instanceof CreateIndex create) {
            return ColumnDependents.hangs(create.index(), Set.of(column));
        }
        return columns(operation).anyMatch(column::equals);
    }

    private static Stream<String> columns(Operation operation) {
        if (operation instanceof AddColumn add) {
            return Stream.of(add.column().name());
        }
        if (operation instanceof AlterColumn alter) {
            return Stream.of(alter.column());
        }
        if (operation instanceof RenameColumn rename) {
            return Stream.of(rename.from(), rename.to());
        }
        return operation instanceof DropColumn drop ? Stream.of(drop.column()) : Stream.empty();
    }
}
