package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Sequence;
import java.util.Objects;
import java.util.Set;

/** {@code alter sequence}: all in which {@code to} differs from {@code from}. The position stays. */
public record AlterSequence(Sequence from, Sequence to, Set<Option> options) implements SequenceOperation {

    public AlterSequence {
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        if (!from.name().equals(to.name())) {
            throw new AutogenException(
                    "alter sequence refused: from " + from.name() + " to " + to.name(), "keep the name");
        }
        options = Option.only(options, "alter sequence", Option.IF_EXISTS);
    }

    public AlterSequence(Sequence from, Sequence to) {
        this(from, to, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterSequence(this);
    }
}
