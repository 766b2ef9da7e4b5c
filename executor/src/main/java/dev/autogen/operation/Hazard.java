package dev.autogen.operation;

import java.util.Objects;

/**
 * What is dangerous about one operation of a change.
 *
 * @param operation the operation above which it is said
 * @param text one line, such as {@code loses data: every row of invoice}
 */
public record Hazard(Operation operation, String text) {

    public Hazard {
        Objects.requireNonNull(operation, "operation is null");
        Objects.requireNonNull(text, "text is null");
    }
}
