package dev.autogen.revision;

import dev.autogen.operation.ColumnChange;

/** That a column may not be null; {@code toNullable} completes the change. */
public record OldNotNull() {

    public ColumnChange.NotNull toNullable() {
        return new ColumnChange.NotNull(false);
    }
}
