package dev.autogen.revision;

import dev.autogen.operation.ConstraintChange;

/** That inheriting tables have a constraint; {@code toNoInherit} completes the change. */
public record OldInherit() {

    public ConstraintChange.Inherited toNoInherit() {
        return new ConstraintChange.Inherited(false);
    }
}
