package dev.autogen.diff.compare;

import java.util.Objects;
import java.util.Optional;

/**
 * What stands in {@code alter column ... type ... using}.
 *
 * @param using empty where PostgreSQL converts by assignment
 * @param decision what the reader of the statement must decide, or what was decided for him
 */
record Conversion(Optional<String> using, Optional<String> decision) {

    /** PostgreSQL does it by itself, or refuses a value that does not fit. */
    static final Conversion ASSIGNED = new Conversion(Optional.empty(), Optional.empty());

    Conversion {
        Objects.requireNonNull(using, "using is null");
        Objects.requireNonNull(decision, "decision is null");
    }

    static Conversion using(String expression) {
        return new Conversion(Optional.of(expression), Optional.empty());
    }

    Conversion deciding(String text) {
        return new Conversion(using, Optional.of("decide: " + text));
    }
}
