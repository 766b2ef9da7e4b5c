package dev.autogen.operation;

import dev.autogen.schema.Names;
import java.util.Objects;

/** {@code drop schema}, which PostgreSQL refuses while anything is in it. */
public record DropNamespace(String name) implements Operation {

    public DropNamespace {
        Objects.requireNonNull(name, "name is null");
        Names.checked(name, "schema");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropNamespace(this);
    }
}
