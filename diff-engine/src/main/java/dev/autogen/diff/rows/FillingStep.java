package dev.autogen.diff.rows;

import dev.autogen.operation.Operation;
import java.util.Objects;
import java.util.Optional;

/**
 * One of several steps to a column that is not null.
 *
 * @param decision what stands above it for the reader
 */
record FillingStep(Operation operation, Optional<String> decision) {

    FillingStep {
        Objects.requireNonNull(operation, "operation is null");
        Objects.requireNonNull(decision, "decision is null");
    }

    static FillingStep of(Operation operation) {
        return new FillingStep(operation, Optional.empty());
    }
}
