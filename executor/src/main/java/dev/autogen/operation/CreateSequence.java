package dev.autogen.operation;

import dev.autogen.schema.Sequence;
import java.util.Objects;

/** {@code create sequence}. */
public record CreateSequence(Sequence sequence) implements Operation {

    public CreateSequence {
        Objects.requireNonNull(sequence, "sequence is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createSequence(this);
    }
}
