package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.CloseName;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What PostgreSQL refuses about a new table, said before any SQL runs. */
final class TableRules {

    private static final ConstraintColumns CONSTRAINT_COLUMNS = new ConstraintColumns();

    private final Table table;
    private final List<String> columns;

    TableRules(Table table) {
        this.table = table;
        this.columns = table.columns().stream().map(Column::name).toList();
    }

    void check() {
        checkOptions(table.options());
        Set<String> seen = new HashSet<>();
        for (Column column : table.columns()) {
            if (!seen.add(column.name())) {
                throw refused(table.name() + " has the column \"" + column.name() + "\" twice", "name it once");
            }
            ColumnRules.check("create table", table.name(), column);
        }
        checkConstraints();
    }

    private void checkConstraints() {
        Set<String> seen = new HashSet<>();
        Optional<String> primaryKey = Optional.empty();
        for (Constraint constraint : table.constraints()) {
            String name = constraint.name().orElseThrow();
            if (!seen.add(name)) {
                throw refused(
                        table.name() + " has two constraints of the name \"" + name + "\"",
                        "give each of them a name of its own");
            }
            if (constraint instanceof Constraint.PrimaryKey) {
                if (primaryKey.isPresent()) {
                    throw refused(
                            table.name() + " has two primary keys, \"" + primaryKey.get() + "\" and \"" + name + "\"",
                            "keep one, and make the other a unique constraint");
                }
                primaryKey = Optional.of(name);
            }
            checkValidity(constraint, name);
            checkColumns(constraint, name);
        }
    }

    /** PostgreSQL stores it as valid: there are no rows yet (transformCheckConstraints in parse_utilcmd.c). */
    private void checkValidity(Constraint constraint, String name) {
        Enforcement enforcement = Enforcement.VALIDATED;
        if (constraint instanceof Constraint.Check check) {
            enforcement = check.enforcement();
        } else if (constraint instanceof Constraint.ForeignKey key) {
            enforcement = key.details().enforcement();
        }
        if (enforcement == Enforcement.NOT_VALID) {
            throw refused(
                    name + " of " + table.name() + " is not valid, and in a new table PostgreSQL stores it as valid",
                    "leave notValid() out, or add it afterwards with addConstraint");
        }
    }

    /** A partition and an heir have columns that do not stand here. */
    private void checkColumns(Constraint constraint, String name) {
        if (table.options().partitionOf().isPresent()
                || !table.options().parents().isEmpty()) {
            return;
        }
        for (String column : constraint.accept(CONSTRAINT_COLUMNS)) {
            if (!columns.contains(column)) {
                throw refused(
                        name + " of " + table.name() + " names the column \"" + column
                                + "\", which the table does not have",
                        CloseName.of(column, columns)
                                .map(close -> "did you mean \"" + close + "\"?")
                                .orElse("add the column, or name one of the table"));
            }
        }
    }

    private void checkOptions(TableOptions options) {
        if (options.partitionOf().isPresent() && !table.columns().isEmpty()) {
            throw refused(
                    table.name() + " is a partition and names columns",
                    "leave the columns out, a partition has those of "
                            + options.partitionOf().get().parent());
        }
        if (options.partitionOf().isPresent() && !options.parents().isEmpty()) {
            throw refused(table.name() + " is a partition and inherits", "leave one of them out");
        }
        if (options.partitioning().isEmpty()) {
            return;
        }
        if (!options.parents().isEmpty()) {
            throw refused(table.name() + " is partitioned and inherits", "leave one of them out");
        }
        if (!options.parameters().isEmpty()) {
            throw refused(
                    table.name() + " is partitioned and has storage parameters",
                    "give them to its partitions, which hold the rows");
        }
    }

    private static AutogenException refused(String facts, String fix) {
        return new AutogenException("create table refused: " + facts, fix);
    }

    /** The columns of the table itself that a constraint names. */
    private static final class ConstraintColumns implements Constraint.Visitor<List<String>> {

        @Override
        public List<String> primaryKey(Constraint.PrimaryKey constraint) {
            return both(constraint.columns(), constraint.include());
        }

        @Override
        public List<String> unique(Constraint.Unique constraint) {
            return both(constraint.columns(), constraint.include());
        }

        @Override
        public List<String> foreignKey(Constraint.ForeignKey constraint) {
            return constraint.columns();
        }

        /** Its condition is SQL, which nobody here reads. */
        @Override
        public List<String> check(Constraint.Check constraint) {
            return List.of();
        }

        @Override
        public List<String> notNull(Constraint.NotNull constraint) {
            return List.of(constraint.column());
        }

        @Override
        public List<String> exclusion(Exclusion constraint) {
            List<String> keys = constraint.elements().stream()
                    .map(ExclusionElement::key)
                    .filter(key -> !key.isExpression())
                    .map(IndexKey::text)
                    .toList();
            return both(keys, constraint.include());
        }

        private static List<String> both(List<String> keys, List<String> include) {
            return Stream.concat(keys.stream(), include.stream()).toList();
        }
    }
}
