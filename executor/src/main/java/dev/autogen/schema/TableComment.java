package dev.autogen.schema;

import java.util.Objects;

/** {@code comment on table}, as an argument beside the columns. */
public record TableComment(String text) implements TableElement {

    public TableComment {
        Objects.requireNonNull(text, "text is null");
    }
}
