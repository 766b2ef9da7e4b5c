package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Names;
import java.util.Set;

/** {@code create schema}; called namespace here because {@link dev.autogen.schema.Schema} is the whole model. */
public record CreateNamespace(String name, Set<Option> options) implements NamespaceOperation {

    public CreateNamespace {
        Names.checked(name, "schema");
        if (name.startsWith("pg_")) {
            throw new AutogenException(
                    "create schema refused: " + name + ": PostgreSQL keeps names that begin with pg_ for itself",
                    "choose another name (PostgreSQL manual, CREATE SCHEMA)");
        }
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
