package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A constraint of a table. A name is empty where nobody chose one: the comparison then matches by what the constraint
 * does. In an operation it always has a name.
 */
public sealed interface Constraint extends TableElement {

    Optional<String> name();

    Constraint withName(Optional<String> value);

    <R> R accept(Visitor<R> visitor);

    /** One method a case, so that a new case is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R primaryKey(PrimaryKey constraint);

        R unique(Unique constraint);

        R foreignKey(ForeignKey constraint);

        R check(Check constraint);
    }

    record PrimaryKey(Optional<String> name, List<String> columns) implements Constraint {

        public PrimaryKey {
            name.ifPresent(value -> Names.checked(value, "constraint"));
            columns = Names.checkedAll(columns, "primary key");
        }

        @Override
        public PrimaryKey withName(Optional<String> value) {
            return new PrimaryKey(value, columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.primaryKey(this);
        }
    }

    record Unique(Optional<String> name, List<String> columns, boolean nullsNotDistinct, Deferrability deferrability)
            implements Constraint {

        public Unique {
            name.ifPresent(value -> Names.checked(value, "constraint"));
            columns = Names.checkedAll(columns, "unique constraint");
            Objects.requireNonNull(deferrability, "deferrability is null");
        }

        public Unique(Optional<String> name, List<String> columns) {
            this(name, columns, false, Deferrability.NOT_DEFERRABLE);
        }

        /** Two nulls are then equal; PostgreSQL 15 and later. */
        public Unique withNullsNotDistinct() {
            return new Unique(name, columns, true, deferrability);
        }

        public Unique deferrable(Deferrability value) {
            return new Unique(name, columns, nullsNotDistinct, value);
        }

        @Override
        public Unique withName(Optional<String> value) {
            return new Unique(value, columns, nullsNotDistinct, deferrability);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unique(this);
        }
    }

    /**
     * A foreign key.
     *
     * @param referencedColumns as many as {@code columns}, in the same order
     */
    record ForeignKey(
            Optional<String> name,
            List<String> columns,
            QualifiedName referencedTable,
            List<String> referencedColumns,
            ReferentialAction deleteAction,
            ReferentialAction updateAction,
            Deferrability deferrability)
            implements Constraint {

        public ForeignKey {
            name.ifPresent(value -> Names.checked(value, "constraint"));
            columns = Names.checkedAll(columns, "foreign key");
            referencedColumns = Names.checkedAll(referencedColumns, "foreign key");
            Objects.requireNonNull(referencedTable, "referencedTable is null");
            Objects.requireNonNull(deleteAction, "deleteAction is null");
            Objects.requireNonNull(updateAction, "updateAction is null");
            Objects.requireNonNull(deferrability, "deferrability is null");
            if (columns.size() != referencedColumns.size()) {
                throw new AutogenException(
                        "foreign key refused: " + columns + " reference " + referencedColumns + " of "
                                + referencedTable,
                        "name as many referenced columns as referencing ones");
            }
        }

        public ForeignKey(
                Optional<String> name,
                List<String> columns,
                QualifiedName referencedTable,
                List<String> referencedColumns) {
            this(
                    name,
                    columns,
                    referencedTable,
                    referencedColumns,
                    ReferentialAction.NO_ACTION,
                    ReferentialAction.NO_ACTION,
                    Deferrability.NOT_DEFERRABLE);
        }

        public ForeignKey onDelete(ReferentialAction action) {
            return new ForeignKey(
                    name, columns, referencedTable, referencedColumns, action, updateAction, deferrability);
        }

        public ForeignKey onUpdate(ReferentialAction action) {
            return new ForeignKey(
                    name, columns, referencedTable, referencedColumns, deleteAction, action, deferrability);
        }

        public ForeignKey deferrable(Deferrability value) {
            return new ForeignKey(name, columns, referencedTable, referencedColumns, deleteAction, updateAction, value);
        }

        @Override
        public ForeignKey withName(Optional<String> value) {
            return new ForeignKey(
                    value, columns, referencedTable, referencedColumns, deleteAction, updateAction, deferrability);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.foreignKey(this);
        }
    }

    /**
     * A check.
     *
     * @param expression the condition, without the parentheses around it
     */
    record Check(Optional<String> name, String expression) implements Constraint {

        public Check {
            name.ifPresent(value -> Names.checked(value, "constraint"));
            Objects.requireNonNull(expression, "expression is null");
            if (expression.isBlank()) {
                throw new AutogenException("check refused: its expression is blank", "write a condition");
            }
        }

        @Override
        public Check withName(Optional<String> value) {
            return new Check(value, expression);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.check(this);
        }
    }
}
