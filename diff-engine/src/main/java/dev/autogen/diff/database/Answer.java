package dev.autogen.diff.database;

import java.util.Objects;
import java.util.Optional;

/**
 * What PostgreSQL made of a {@link Probe}.
 *
 * @param type of the column {@link Probe#NAME}, as {@code format_type} writes it
 * @param expression its default, or what it is generated from
 * @param condition of the table's check
 * @param value what the query gave; empty for null
 * @param problem why there is no answer
 */
record Answer(
        Optional<String> type,
        boolean isNotNull,
        Optional<String> expression,
        Optional<String> condition,
        Optional<String> value,
        Optional<String> problem) {

    Answer {
        Objects.requireNonNull(type, "type is null");
        Objects.requireNonNull(expression, "expression is null");
        Objects.requireNonNull(condition, "condition is null");
        Objects.requireNonNull(value, "value is null");
        Objects.requireNonNull(problem, "problem is null");
    }

    static Answer failed(String problem) {
        return new Answer(
                Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(problem));
    }

    boolean isGiven() {
        return problem.isEmpty();
    }
}
