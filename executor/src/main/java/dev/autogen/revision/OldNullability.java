package dev.autogen.revision;

import dev.autogen.operation.ColumnChange;

/** That a column may be null; {@code toNotNull} completes the change. */
public record OldNullability() {

    public ColumnChange.NotNull toNotNull() {
        return new ColumnChange.NotNull(true);
    }
}
