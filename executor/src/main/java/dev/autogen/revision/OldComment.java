package dev.autogen.revision;

import dev.autogen.operation.ColumnChange;
import dev.autogen.schema.Given;
import java.util.Objects;
import java.util.Optional;

/** The comment that a column has; {@code to} or {@code toNone} completes the change. */
public record OldComment(Optional<String> from) {

    public OldComment {
        Objects.requireNonNull(from, "from is null");
    }

    public ColumnChange.Comment to(String comment) {
        return new ColumnChange.Comment(from, Optional.of(Given.text(comment, "comment", "new text")));
    }

    public ColumnChange.Comment toNone() {
        return new ColumnChange.Comment(from, Optional.empty());
    }
}
