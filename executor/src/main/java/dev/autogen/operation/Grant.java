package dev.autogen.operation;

import dev.autogen.schema.Privileges;
import java.util.Objects;

/** {@code grant}. */
public record Grant(Privileges privileges) implements SecurityOperation {

    public Grant {
        Objects.requireNonNull(privileges, "privileges is null");
        privileges.checked("grant");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.grant(this);
    }
}
