package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code drop type}, never with {@code cascade}. */
public record DropEnum(QualifiedName name) implements Operation {

    public DropEnum {
        Objects.requireNonNull(name, "name is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropEnum(this);
    }
}
