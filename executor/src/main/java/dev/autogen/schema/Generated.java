package dev.autogen.schema;

import dev.autogen.AutogenException;

/**
 * {@code generated always as (expression)}.
 *
 * @param isVirtual whether it is computed when it is read, since PostgreSQL 18; else it is stored with the row
 */
public record Generated(String expression, boolean isVirtual) {

    public Generated {
        if (Given.text(expression, "generated column", "expression").isBlank()) {
            throw new AutogenException("generated column refused: its expression is blank", "write an expression");
        }
    }

    /** A stored one. */
    public Generated(String expression) {
        this(expression, false);
    }

    public Generated withExpression(String value) {
        return new Generated(value, isVirtual);
    }
}
