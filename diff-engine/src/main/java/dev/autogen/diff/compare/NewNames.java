package dev.autogen.diff.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives what nobody named the name that PostgreSQL itself would choose, so that the file can say what it drops. Names
 * that are taken get a number, as {@code ChooseRelationName} in PostgreSQL's indexcmds.c does it.
 */
final class NewNames {

    private final Set<QualifiedName> taken = new HashSet<>();
    private final NamingConvention convention;

    NewNames(Schema live, Schema wanted) {
        this(live, wanted, NamingConvention.OF_POSTGRES);
    }

    NewNames(Schema live, Schema wanted, NamingConvention convention) {
        this.convention = convention;
        for (Schema schema : List.of(live, wanted)) {
            schema.sequences().forEach(sequence -> taken.add(sequence.name()));
            schema.tables().forEach(this::take);
        }
    }

    private void take(Table table) {
        taken.add(table.name());
        table.constraints().forEach(constraint -> take(table, constraint.name()));
        table.indexes().forEach(index -> take(table, index.name()));
    }

    /** Gives back the names of a table that goes away before anything new comes. */
    void release(Table table) {
        taken.remove(table.name());
        table.constraints().forEach(constraint -> release(table, constraint.name()));
        table.indexes().forEach(index -> release(table, index.name()));
    }

    /** Gives back the name of a constraint or index that goes away before anything new comes to its table. */
    void release(Table table, Optional<String> name) {
        name.ifPresent(value -> taken.remove(new QualifiedName(table.name().schema(), value)));
    }

    private void take(Table table, Optional<String> name) {
        name.ifPresent(value -> taken.add(new QualifiedName(table.name().schema(), value)));
    }

    /** Returns the tables with a name for every constraint and index. */
    List<Table> complete(List<Table> tables) {
        return tables.stream()
                .map(table -> table.withConstraints(table.constraints().stream()
                                .map(constraint -> named(table, constraint))
                                .toList())
                        .withIndexes(table.indexes().stream()
                                .map(index -> named(table, index))
                                .toList()))
                .toList();
    }

    Constraint named(Table table, Constraint constraint) {
        if (constraint.name().isPresent()) {
            return constraint;
        }
        Optional<String> chosen = convention.of(table, constraint);
        take(table, chosen);
        return constraint.withName(Optional.of(chosen.orElseGet(() -> constraint.accept(new Inventor(table)))));
    }

    Index named(Table table, Index index) {
        if (index.name().isPresent()) {
            return index;
        }
        Optional<String> chosen = convention.of(table, index);
        if (chosen.isPresent()) {
            take(table, chosen);
            return index.withName(chosen);
        }
        List<String> parts = index.keys().stream().map(NewNames::part).toList();
        return index.withName(Optional.of(free(table, parts, "idx")));
    }

    /** PostgreSQL calls an expression in the name of an index {@code expr}. */
    private static String part(IndexKey key) {
        return key.isExpression() ? "expr" : key.text();
    }

    private String free(Table table, List<String> columns, String suffix) {
        String candidate = Names.invented(table.name().name(), columns, suffix);
        for (int number = 1; !taken.add(new QualifiedName(table.name().schema(), candidate)); number++) {
            candidate = Names.invented(table.name().name(), columns, suffix + number);
        }
        return candidate;
    }

    private final class Inventor implements Constraint.Visitor<String> {

        private final Table table;

        private Inventor(Table table) {
            this.table = table;
        }

        @Override
        public String primaryKey(Constraint.PrimaryKey constraint) {
            return free(table, List.of(), "pkey");
        }

        @Override
        public String unique(Constraint.Unique constraint) {
            return free(table, constraint.columns(), "key");
        }

        @Override
        public String foreignKey(Constraint.ForeignKey constraint) {
            return free(table, constraint.columns(), "fkey");
        }

        /** The column stands in the name where the check reads exactly one (PostgreSQL's heap.c). */
        @Override
        public String check(Constraint.Check constraint) {
            List<String> columns = table.columns().stream()
                    .map(Column::name)
                    .filter(column -> CheckColumns.mentions(constraint.expression(), column))
                    .toList();
            return free(table, columns.size() == 1 ? columns : List.of(), "check");
        }

        @Override
        public String notNull(Constraint.NotNull constraint) {
            return free(table, List.of(constraint.column()), "not_null");
        }

        @Override
        public String exclusion(Exclusion constraint) {
            List<String> parts = constraint.elements().stream()
                    .map(element -> part(element.key()))
                    .toList();
            return free(table, parts, "excl");
        }
    }
}
