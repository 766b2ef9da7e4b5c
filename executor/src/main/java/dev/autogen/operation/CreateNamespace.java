package dev.autogen.operation;

import dev.autogen.schema.Names;
import java.util.Objects;

/** {@code create schema}; called namespace here because {@link dev.autogen.schema.Schema} is the whole model. */
public record CreateNamespace(String name) implements Operation {

    public CreateNamespace {
        Objects.requireNonNull(name, "name is null");
        Names.checked(name, "schema");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createNamespace(this);
    }
}
