package dev.autogen.operation;

import dev.autogen.schema.Names;
import java.util.Objects;
import java.util.Set;

/** {@code create schema}; called namespace here because {@link dev.autogen.schema.Schema} is the whole model. */
public record CreateNamespace(String name, Set<Option> options) implements NamespaceOperation {

    public CreateNamespace {
        Objects.requireNonNull(name, "name is null");
        Names.checked(name, "schema");
        options = Option.only(options, "create schema", Option.IF_NOT_EXISTS);
    }

    public CreateNamespace(String name) {
        this(name, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createNamespace(this);
    }
}
