package dev.autogen.operation;

import dev.autogen.schema.Privileges;
import java.util.Objects;

/** {@code revoke grant option for}: these privileges stay, but cannot be handed on. */
public record RevokeGrantOption(Privileges privileges) implements SecurityOperation {

    public RevokeGrantOption {
        Objects.requireNonNull(privileges, "privileges is null");
        privileges.checked("revoke grant option");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.revokeGrantOption(this);
    }
}
