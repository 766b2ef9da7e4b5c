package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Sequence;
import java.util.Objects;

/** {@code alter sequence}: all in which {@code to} differs from {@code from}. The position stays. */
public record AlterSequence(Sequence from, Sequence to) implements SequenceOperation {

    public AlterSequence {
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        if (!from.name().equals(to.name())) {
            throw new AutogenException(
                    "alter sequence refused: from " + from.name() + " to " + to.name(), "keep the name");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterSequence(this);
    }
}
