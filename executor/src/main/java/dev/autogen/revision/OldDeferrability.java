package dev.autogen.revision;

import dev.autogen.operation.ConstraintChange;
import dev.autogen.schema.Deferrability;
import java.util.Objects;

/** When a constraint is checked; {@code to} completes the change. */
public record OldDeferrability(Deferrability from) {

    public OldDeferrability {
        Objects.requireNonNull(from, "from is null");
    }

    public ConstraintChange.Deferral to(Deferrability deferrability) {
        return new ConstraintChange.Deferral(from, deferrability);
    }
}
