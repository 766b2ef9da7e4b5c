package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code drop sequence}. */
public record DropSequence(QualifiedName name, Set<Option> options) implements SequenceOperation {

    public DropSequence {
        Objects.requireNonNull(name, "name is null");
        options = Option.only(options, "drop sequence", Option.IF_EXISTS);
    }

    public DropSequence(QualifiedName name) {
        this(name, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropSequence(this);
    }
}
