package dev.autogen.diff.compare;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.Change;
import dev.autogen.operation.CreateEnum;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.CreateSequence;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropEnum;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.DropNamespace;
import dev.autogen.operation.DropSequence;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The change that adds one thing. What removes it is the same change reversed. */
final class Additions {

    private static final ConstraintSubject SUBJECT = new ConstraintSubject();
    private static final KeyMeaning KEY_MEANING = new KeyMeaning();

    private Additions() {}

    static Change namespace(String name) {
        return added("schema " + name, new CreateNamespace(name), new DropNamespace(name));
    }

    static Change enumType(EnumType type) {
        return added("enum " + type.name(), new CreateEnum(type), new DropEnum(type.name()));
    }

    static Change sequence(Sequence sequence) {
        return added("sequence " + sequence.name(), new CreateSequence(sequence), new DropSequence(sequence.name()));
    }

    /** Its indexes and constraints go with it, so nothing but the table is dropped. */
    static Change table(Table table) {
        List<Operation> up = new ArrayList<>();
        List<Constraint> inline = inline(table);
        up.add(new CreateTable(table.withConstraints(inline).withIndexes(List.of())));
        table.constraints().stream()
                .filter(constraint -> !inline.contains(constraint))
                .forEach(constraint -> up.add(new AddConstraint(table.name(), constraint)));
        table.indexes().forEach(index -> up.add(CreateIndex.of(table.name(), index)));
        return new Change(Change.Kind.ADDED, "table " + table.name(), up, List.of(new DropTable(table.name())));
    }

    /** Of two keys that do the same PostgreSQL makes only one in a new table. */
    private static List<Constraint> inline(Table table) {
        Set<Constraint> meanings = new HashSet<>();
        return table.constraints().stream()
                .filter(constraint -> !isNotValid(constraint))
                .filter(constraint ->
                        constraint.accept(KEY_MEANING).map(meanings::add).orElse(true))
                .toList();
    }

    /** In a new table PostgreSQL stores every constraint as valid (transformCheckConstraints in parse_utilcmd.c). */
    private static boolean isNotValid(Constraint constraint) {
        if (constraint instanceof Constraint.Check check) {
            return check.enforcement() == Enforcement.NOT_VALID;
        }
        if (constraint instanceof Constraint.ForeignKey key) {
            return key.details().enforcement() == Enforcement.NOT_VALID;
        }
        return constraint instanceof Constraint.NotNull notNull && !notNull.isValidated();
    }

    static Change column(QualifiedName table, Column column) {
        return added(
                "column " + table + "." + column.name(),
                new AddColumn(table, column),
                new DropColumn(table, column.name()));
    }

    /** Returns its kind and its name. */
    static String described(Constraint constraint) {
        return constraint.accept(SUBJECT);
    }

    static Change constraint(QualifiedName table, Constraint constraint) {
        return added(
                described(constraint) + " on " + table,
                new AddConstraint(table, constraint),
                new DropConstraint(table, constraint.name().orElseThrow()));
    }

    static Change index(QualifiedName table, Index index) {
        String name = index.name().orElseThrow();
        return added("index " + name + " on " + table, CreateIndex.of(table, index), new DropIndex(table, name));
    }

    private static Change added(String subject, Operation up, Operation down) {
        return new Change(Change.Kind.ADDED, subject, List.of(up), List.of(down));
    }

    private static final class ConstraintSubject implements Constraint.Visitor<String> {

        @Override
        public String primaryKey(Constraint.PrimaryKey constraint) {
            return named("primary key", constraint);
        }

        @Override
        public String unique(Constraint.Unique constraint) {
            return named("unique constraint", constraint);
        }

        @Override
        public String foreignKey(Constraint.ForeignKey constraint) {
            return named("foreign key", constraint);
        }

        @Override
        public String check(Constraint.Check constraint) {
            return named("check", constraint);
        }

        @Override
        public String notNull(Constraint.NotNull constraint) {
            return named("not-null constraint", constraint);
        }

        @Override
        public String exclusion(Exclusion constraint) {
            return named("exclusion constraint", constraint);
        }

        private static String named(String kind, Constraint constraint) {
            return kind + " " + constraint.name().orElseThrow();
        }
    }
}
