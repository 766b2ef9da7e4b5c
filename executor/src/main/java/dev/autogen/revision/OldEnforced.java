package dev.autogen.revision;

import dev.autogen.operation.ConstraintChange;

/** That a constraint is checked; {@code toNotEnforced} completes the change. */
public record OldEnforced() {

    public ConstraintChange.Enforced toNotEnforced() {
        return new ConstraintChange.Enforced(false);
    }
}
