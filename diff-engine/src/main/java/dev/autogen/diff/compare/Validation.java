package dev.autogen.diff.compare;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.Change;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.ValidateConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.QualifiedName;
import java.util.List;

/** A constraint that differs only in that the rows which were there before it have not been checked ({@code not valid}). */
final class Validation {

    private Validation() {}

    /** Returns the constraint as it is when its rows have been checked. */
    static Constraint done(Constraint constraint) {
        if (constraint instanceof Constraint.Check check && check.enforcement() == Enforcement.NOT_VALID) {
            return new Constraint.Check(check.name(), check.expression(), check.isInherited(), Enforcement.VALIDATED);
        }
        if (constraint instanceof Constraint.ForeignKey key && key.details().enforcement() == Enforcement.NOT_VALID) {
            return new Constraint.ForeignKey(
                    key.name(),
                    key.columns(),
                    key.referencedTable(),
                    key.referencedColumns(),
                    key.deleteAction(),
                    key.updateAction(),
                    key.deferrability(),
                    key.details().withEnforcement(Enforcement.VALIDATED));
        }
        return constraint;
    }

    /** PostgreSQL takes a validation back only with the constraint. */
    static Change of(QualifiedName table, Constraint constraint) {
        String name = constraint.name().orElseThrow();
        return new Change(
                Change.Kind.CHANGED,
                Additions.described(constraint) + " on " + table + " from not valid to valid",
                List.of(new ValidateConstraint(table, name)),
                List.of(new DropConstraint(table, name), new AddConstraint(table, constraint)));
    }
}
