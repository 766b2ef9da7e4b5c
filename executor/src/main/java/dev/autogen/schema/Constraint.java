package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A constraint of a table. A name is empty where nobody chose one: the comparison then matches by what the constraint
 * does. In an operation it always has a name. The methods named like an SQL clause return a copy that has it.
 */
public sealed interface Constraint extends TableElement
        permits Constraint.PrimaryKey,
                Constraint.Unique,
                Constraint.ForeignKey,
                Constraint.Check,
                Constraint.NotNull,
                Exclusion {

    Optional<String> name();

    Constraint withName(Optional<String> value);

    <R> R accept(Visitor<R> visitor);

    /**
     * Returns the constraint itself.
     *
     * @param operation what is done with it, such as {@code add constraint}, for the message
     * @throws AutogenException where its parts do not fit together, so that PostgreSQL would refuse it on any table
     */
    default Constraint checked(String operation, QualifiedName table) {
        accept(new ConstraintRules()).ifPresent(problem -> {
            throw problem.in(operation, table);
        });
        return this;
    }

    /** One method a case, so that a new case is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R primaryKey(PrimaryKey constraint);

        R unique(Unique constraint);

        R foreignKey(ForeignKey constraint);

        R check(Check constraint);

        R notNull(NotNull constraint);

        R exclusion(Exclusion constraint);
    }

    /**
     * A primary key.
     *
     * @param include columns that are stored in the index without being part of the key
     * @param isTemporal whether the last column is {@code without overlaps}
     */
    record PrimaryKey(
            Optional<String> name,
            List<String> columns,
            List<String> include,
            Deferrability deferrability,
            boolean isTemporal)
            implements Constraint {

        public PrimaryKey {
            name.ifPresent(value -> Names.checked(value, "constraint"));
            columns = Names.checkedAll(columns, described("primary key", name));
            include = ColumnNames.checked(include);
            Objects.requireNonNull(deferrability, "deferrability is null");
        }

        public PrimaryKey(Optional<String> name, List<String> columns) {
            this(name, columns, List.of(), Deferrability.NOT_DEFERRABLE, false);
        }

        public PrimaryKey including(String... value) {
            return new PrimaryKey(name, columns, Arrays.asList(value), deferrability, isTemporal);
        }

        public PrimaryKey deferrable(Deferrability value) {
            return new PrimaryKey(name, columns, include, value, isTemporal);
        }

        /** The last column is a range, and no two of one key overlap; PostgreSQL 18 and later. */
        public PrimaryKey withoutOverlaps() {
            return new PrimaryKey(name, columns, include, deferrability, true);
        }

        @Override
        public PrimaryKey withName(Optional<String> value) {
            return new PrimaryKey(value, columns, include, deferrability, isTemporal);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.primaryKey(this);
        }
    }

    /**
     * A unique constraint.
     *
     * @param include columns that are stored in the index without being part of the key
     * @param isTemporal whether the last column is {@code without overlaps}
     */
    record Unique(
            Optional<String> name,
            List<String> columns,
            boolean nullsNotDistinct,
            Deferrability deferrability,
            List<String> include,
            boolean isTemporal)
            implements Constraint {

        public Unique {
            name.ifPresent(value -> Names.checked(value, "constraint"));
            columns = Names.checkedAll(columns, described("unique constraint", name));
            Objects.requireNonNull(deferrability, "deferrability is null");
            include = ColumnNames.checked(include);
        }

        public Unique(
                Optional<String> name, List<String> columns, boolean nullsNotDistinct, Deferrability deferrability) {
            this(name, columns, nullsNotDistinct, deferrability, List.of(), false);
        }

        public Unique(Optional<String> name, List<String> columns) {
            this(name, columns, false, Deferrability.NOT_DEFERRABLE);
        }

        /** Two nulls are then equal; PostgreSQL 15 and later. */
        public Unique withNullsNotDistinct() {
            return new Unique(name, columns, true, deferrability, include, isTemporal);
        }

        public Unique deferrable(Deferrability value) {
            return new Unique(name, columns, nullsNotDistinct, value, include, isTemporal);
        }

        public Unique including(String... value) {
            return new Unique(name, columns, nullsNotDistinct, deferrability, Arrays.asList(value), isTemporal);
        }

        /** The last column is a range, and no two of one key overlap; PostgreSQL 18 and later. */
        public Unique withoutOverlaps() {
            return new Unique(name, columns, nullsNotDistinct, deferrability, include, true);
        }

        @Override
        public Unique withName(Optional<String> value) {
            return new Unique(value, columns, nullsNotDistinct, deferrability, include, isTemporal);
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
            Deferrability deferrability,
            ForeignKeyDetails details)
            implements Constraint {

        public ForeignKey {
            name.ifPresent(value -> Names.checked(value, "constraint"));
            columns = Names.checkedAll(columns, described("foreign key", name));
            referencedColumns = Names.checkedAll(referencedColumns, described("foreign key", name));
            Objects.requireNonNull(referencedTable, "referencedTable is null");
            Objects.requireNonNull(deleteAction, "deleteAction is null");
            Objects.requireNonNull(updateAction, "updateAction is null");
            Objects.requireNonNull(deferrability, "deferrability is null");
            Objects.requireNonNull(details, "details is null");
        }

        public ForeignKey(
                Optional<String> name,
                List<String> columns,
                QualifiedName referencedTable,
                List<String> referencedColumns,
                ReferentialAction deleteAction,
                ReferentialAction updateAction,
                Deferrability deferrability) {
            this(
                    name,
                    columns,
                    referencedTable,
                    referencedColumns,
                    deleteAction,
                    updateAction,
                    deferrability,
                    ForeignKeyDetails.NONE);
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

        /**
         * With what happens to the referencing rows.
         *
         * @param set those that {@code set null} or {@code set default} sets, PostgreSQL 15 and later; all where none
         *     is named
         */
        public ForeignKey onDelete(ReferentialAction action, String... set) {
            return new ForeignKey(
                    name,
                    columns,
                    referencedTable,
                    referencedColumns,
                    action,
                    updateAction,
                    deferrability,
                    details.withDeleteColumns(Arrays.asList(set)));
        }

        public ForeignKey onUpdate(ReferentialAction action) {
            return new ForeignKey(
                    name, columns, referencedTable, referencedColumns, deleteAction, action, deferrability, details);
        }

        public ForeignKey deferrable(Deferrability value) {
            return new ForeignKey(
                    name, columns, referencedTable, referencedColumns, deleteAction, updateAction, value, details);
        }

        /** The columns are null all or none. */
        public ForeignKey matchFull() {
            return withDetails(details.withMatchFull());
        }

        /** The last pair of columns are ranges: the referenced ones cover the referencing one; PostgreSQL 18 and later. */
        public ForeignKey period() {
            return withDetails(details.withPeriod());
        }

        /** The rows that are there are not checked until {@code validate constraint}. */
        public ForeignKey notValid() {
            return withDetails(details.withEnforcement(Enforcement.NOT_VALID));
        }

        /** No row is checked; PostgreSQL 18 and later. */
        public ForeignKey notEnforced() {
            return withDetails(details.withEnforcement(Enforcement.NOT_ENFORCED));
        }

        private ForeignKey withDetails(ForeignKeyDetails value) {
            return new ForeignKey(
                    name,
                    columns,
                    referencedTable,
                    referencedColumns,
                    deleteAction,
                    updateAction,
                    deferrability,
                    value);
        }

        @Override
        public ForeignKey withName(Optional<String> value) {
            return new ForeignKey(
                    value,
                    columns,
                    referencedTable,
                    referencedColumns,
                    deleteAction,
                    updateAction,
                    deferrability,
                    details);
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
     * @param isInherited false for {@code no inherit}: it holds for this table alone
     */
    record Check(Optional<String> name, String expression, boolean isInherited, Enforcement enforcement)
            implements Constraint {

        public Check {
            name.ifPresent(value -> Names.checked(value, "constraint"));
            Objects.requireNonNull(enforcement, "enforcement is null");
            if (Given.text(expression, described("check", name), "condition").isBlank()) {
                throw new AutogenException(
                        described("check", name) + " refused: its expression is blank", "write a condition");
            }
        }

        public Check(Optional<String> name, String expression) {
            this(name, expression, true, Enforcement.VALIDATED);
        }

        /** Tables that inherit from this one do not have it. */
        public Check noInherit() {
            return new Check(name, expression, false, enforcement);
        }

        /** The rows that are there are not checked until {@code validate constraint}. */
        public Check notValid() {
            return new Check(name, expression, isInherited, Enforcement.NOT_VALID);
        }

        /** No row is checked; PostgreSQL 18 and later. */
        public Check notEnforced() {
            return new Check(name, expression, isInherited, Enforcement.NOT_ENFORCED);
        }

        @Override
        public Check withName(Optional<String> value) {
            return new Check(value, expression, isInherited, enforcement);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.check(this);
        }
    }

    /**
     * A not-null constraint with a name of its own; PostgreSQL 18 and later.
     *
     * @param isInherited false for {@code no inherit}: it holds for this table alone
     * @param isValidated false for {@code not valid}
     */
    record NotNull(Optional<String> name, String column, boolean isInherited, boolean isValidated)
            implements Constraint {

        public NotNull {
            name.ifPresent(value -> Names.checked(value, "constraint"));
            Names.checked(column, "column");
        }

        public NotNull(Optional<String> name, String column) {
            this(name, column, true, true);
        }

        /** Tables that inherit from this one do not have it. */
        public NotNull noInherit() {
            return new NotNull(name, column, false, isValidated);
        }

        /** The rows that are there are not checked until {@code validate constraint}. */
        public NotNull notValid() {
            return new NotNull(name, column, isInherited, false);
        }

        @Override
        public NotNull withName(Optional<String> value) {
            return new NotNull(value, column, isInherited, isValidated);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notNull(this);
        }
    }

    private static String described(String kind, Optional<String> name) {
        return name.map(value -> kind + " " + value).orElse(kind);
    }
}
