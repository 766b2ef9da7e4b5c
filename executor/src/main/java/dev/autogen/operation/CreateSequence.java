package dev.autogen.operation;

import dev.autogen.schema.Sequence;
import java.util.Objects;
import java.util.Set;

/** {@code create sequence}. */
public record CreateSequence(Sequence sequence, Set<Option> options) implements SequenceOperation {

    public CreateSequence {
        Objects.requireNonNull(sequence, "sequence is null");
        options = Option.only(options, "create sequence", Option.IF_NOT_EXISTS);
    }

    public CreateSequence(Sequence sequence) {
        this(sequence, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createSequence(this);
    }
}
