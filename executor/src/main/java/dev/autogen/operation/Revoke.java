package dev.autogen.operation;

import dev.autogen.schema.Privileges;
import java.util.Objects;

/** {@code revoke}: these privileges, and the right to hand them on. */
public record Revoke(Privileges privileges) implements SecurityOperation {

    public Revoke {
        Objects.requireNonNull(privileges, "privileges is null");
        privileges.checked("revoke");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.revoke(this);
    }
}
