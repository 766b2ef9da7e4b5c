package dev.autogen.schema;

/** {@code comment on table}, as an argument beside the columns. */
public record TableComment(String text) implements TableElement {

    public TableComment {
        Given.text(text, "comment", "text");
    }
}
