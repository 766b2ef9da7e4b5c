package dev.autogen.revision;

import dev.autogen.operation.ConstraintChange;

/** That inheriting tables do not have a constraint; {@code toInherit} completes the change. */
public record OldNoInherit() {

    public ConstraintChange.Inherited toInherit() {
        return new ConstraintChange.Inherited(true);
    }
}
