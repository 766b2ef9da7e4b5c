package dev.autogen.operation;

import dev.autogen.schema.Extension;
import java.util.Objects;
import java.util.Set;

/** {@code create extension}. */
public record CreateExtension(Extension extension, Set<Option> options) implements ExtensionOperation {

    public CreateExtension {
        Objects.requireNonNull(extension, "extension is null");
        options = Option.only(options, "create extension", Option.IF_NOT_EXISTS);
    }

    public CreateExtension(Extension extension) {
        this(extension, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createExtension(this);
    }
}
