package dev.autogen.revision;

import dev.autogen.operation.ConstraintChange;

/** That a constraint is not checked; {@code toEnforced} completes the change. */
public record OldNotEnforced() {

    public ConstraintChange.Enforced toEnforced() {
        return new ConstraintChange.Enforced(true);
    }
}
