package dev.autogen.schema;

import java.util.Objects;

/** {@code generated always as (expression) stored}. */
public record Generated(String expression) {

    public Generated {
        Objects.requireNonNull(expression, "expression is null");
    }
}
