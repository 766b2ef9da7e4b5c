package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code drop type}, never with {@code cascade}. */
public record DropEnum(QualifiedName name, Set<Option> options) implements TypeOperation {

    public DropEnum {
        Objects.requireNonNull(name, "name is null");
        options = Option.only(options, "drop enum", Option.IF_EXISTS);
    }

    public DropEnum(QualifiedName name) {
        this(name, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropEnum(this);
    }
}
