package dev.autogen.revision;

import dev.autogen.operation.ColumnChange;
import dev.autogen.schema.Identity;
import java.util.Objects;
import java.util.Optional;

/** The identity that a column has; {@code to} or {@code toNone} completes the change. */
public record OldIdentity(Optional<Identity> from) {

    public OldIdentity {
        Objects.requireNonNull(from, "from is null");
    }

    public ColumnChange.IdentityChange to(Identity identity) {
        return new ColumnChange.IdentityChange(from, Optional.of(identity));
    }

    public ColumnChange.IdentityChange toNone() {
        return new ColumnChange.IdentityChange(from, Optional.empty());
    }
}
