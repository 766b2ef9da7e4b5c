package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * How a sequence counts.
 *
 * @param minimum empty for PostgreSQL's own bound: 1 ascending, the type's least value descending
 * @param maximum empty for PostgreSQL's own bound: the type's greatest value ascending, -1 descending
 * @param cache how many numbers a session takes at once
 */
public record SequenceOptions(
        long start, long increment, OptionalLong minimum, OptionalLong maximum, long cache, boolean cycle) {

    /** What PostgreSQL takes where nothing is said, ascending. */
    public static final SequenceOptions DEFAULT =
            new SequenceOptions(1, 1, OptionalLong.empty(), OptionalLong.empty(), 1, false);

    public SequenceOptions {
        Objects.requireNonNull(minimum, "minimum is null");
        Objects.requireNonNull(maximum, "maximum is null");
        if (increment == 0 || cache < 1) {
            throw new AutogenException(
                    "sequence refused: increment " + increment + ", cache " + cache,
                    "use an increment other than 0 and a cache of at least 1");
        }
    }

    public SequenceOptions withStart(long value) {
        return new SequenceOptions(value, increment, minimum, maximum, cache, cycle);
    }

    public SequenceOptions withIncrement(long value) {
        return new SequenceOptions(start, value, minimum, maximum, cache, cycle);
    }

    public SequenceOptions withMinimum(long value) {
        return new SequenceOptions(start, increment, OptionalLong.of(value), maximum, cache, cycle);
    }

    public SequenceOptions withMaximum(long value) {
        return new SequenceOptions(start, increment, minimum, OptionalLong.of(value), cache, cycle);
    }

    public SequenceOptions withCache(long value) {
        return new SequenceOptions(start, increment, minimum, maximum, value, cycle);
    }

    public SequenceOptions withCycle(boolean value) {
        return new SequenceOptions(start, increment, minimum, maximum, cache, value);
    }
}
