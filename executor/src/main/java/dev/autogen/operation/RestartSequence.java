package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/**
 * {@code alter sequence ... restart with}.
 *
 * @param value the next number that the sequence gives
 */
public record RestartSequence(QualifiedName name, long value, Set<Option> options) implements SequenceOperation {

    public RestartSequence {
        Objects.requireNonNull(name, "name is null");
        options = Option.only(options, "restart sequence", Option.IF_EXISTS);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.restartSequence(this);
    }
}
