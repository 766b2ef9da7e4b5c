package dev.autogen.diff.hazard;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AddPrimaryKeyUsingIndex;
import dev.autogen.operation.AddUniqueUsingIndex;
import dev.autogen.operation.AlterConstraint;
import dev.autogen.operation.ConstraintChange;
import dev.autogen.operation.ConstraintOperation;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.RenameConstraint;
import dev.autogen.operation.ValidateConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** What is dangerous about constraints. */
final class ConstraintHazards implements ConstraintOperation.Visitor<List<String>> {

    private final Set<QualifiedName> created;

    ConstraintHazards(Set<QualifiedName> created) {
        this.created = created;
    }

    @Override
    public List<String> addConstraint(AddConstraint operation) {
        if (created.contains(operation.table())) {
            return List.of();
        }
        return operation.constraint().accept(new ConstraintHazard(operation.table()));
    }

    /** It looks for nulls only where a column may have them. */
    @Override
    public List<String> addPrimaryKeyUsingIndex(AddPrimaryKeyUsingIndex operation) {
        if (created.contains(operation.table())) {
            return List.of();
        }
        return List.of("fails where a column of " + operation.index() + " is null; locks " + operation.table()
                + " while it looks, unless all of them are not null");
    }

    @Override
    public List<String> addUniqueUsingIndex(AddUniqueUsingIndex operation) {
        return List.of();
    }

    @Override
    public List<String> dropConstraint(DropConstraint operation) {
        return List.of();
    }

    @Override
    public List<String> renameConstraint(RenameConstraint operation) {
        return List.of();
    }

    /** Others write meanwhile (PostgreSQL manual, ALTER TABLE, "Notes"). */
    @Override
    public List<String> validateConstraint(ValidateConstraint operation) {
        if (created.contains(operation.table())) {
            return List.of();
        }
        return List.of("fails where a row of " + operation.table() + " breaks " + operation.name());
    }

    @Override
    public List<String> alterConstraint(AlterConstraint operation) {
        boolean isEnforced = operation.change() instanceof ConstraintChange.Enforced change && change.to();
        if (!isEnforced || created.contains(operation.table())) {
            return List.of();
        }
        return List.of("fails where a row of " + operation.table() + " breaks " + operation.name()
                + "; blocks writes to " + operation.table() + " while it is checked");
    }

    /** One that is not valid scans nothing, so that nothing fails and the lock is short. */
    private record ConstraintHazard(QualifiedName table) implements Constraint.Visitor<List<String>> {

        @Override
        public List<String> primaryKey(Constraint.PrimaryKey constraint) {
            String isNull = constraint.columns().size() == 1 ? " or is null" : " or has a null";
            return List.of("fails where " + shown(constraint.columns()) + repeats(constraint.isTemporal()) + isNull
                    + "; locks " + table + " while it is built");
        }

        @Override
        public List<String> unique(Constraint.Unique constraint) {
            return List.of("fails where " + shown(constraint.columns()) + repeats(constraint.isTemporal()) + "; locks "
                    + table + " while it is built");
        }

        @Override
        public List<String> foreignKey(Constraint.ForeignKey constraint) {
            if (constraint.details().enforcement() != Enforcement.VALIDATED) {
                return List.of();
            }
            return List.of("fails where a row of " + table + " refers to nothing; blocks writes to " + table + " and "
                    + constraint.referencedTable() + " while it is checked");
        }

        @Override
        public List<String> check(Constraint.Check constraint) {
            if (constraint.enforcement() != Enforcement.VALIDATED) {
                return List.of();
            }
            return List.of("fails where a row of " + table + " breaks it; locks " + table + " while it is checked");
        }

        @Override
        public List<String> notNull(Constraint.NotNull constraint) {
            if (!constraint.isValidated()) {
                return List.of();
            }
            return List.of("fails where " + constraint.column() + " is null; locks " + table + " while it is checked");
        }

        @Override
        public List<String> exclusion(Exclusion constraint) {
            return List.of(
                    "fails where two rows of " + table + " exclude each other; locks " + table + " while it is built");
        }

        private static String repeats(boolean isTemporal) {
            return isTemporal ? " overlaps" : " repeats";
        }

        private static String shown(List<String> columns) {
            String names = String.join(", ", columns);
            return columns.size() == 1 ? names : "(" + names + ")";
        }
    }
}
