package dev.autogen.operation;

import dev.autogen.schema.Names;
import java.util.Set;

/** {@code drop schema}, which PostgreSQL refuses while anything is in it. */
public record DropNamespace(String name, Set<Option> options) implements NamespaceOperation {

    public DropNamespace {
        Names.checked(name, "schema");
        options = Option.only(options, "drop schema", Option.IF_EXISTS);
    }

    public DropNamespace(String name) {
        this(name, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropNamespace(this);
    }
}
