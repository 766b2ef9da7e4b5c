package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code drop sequence}. */
public record DropSequence(QualifiedName name) implements Operation {

    public DropSequence {
        Objects.requireNonNull(name, "name is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropSequence(this);
    }
}
