package dev.autogen.revision;

import dev.autogen.operation.ColumnChange;
import dev.autogen.schema.SqlType;
import java.util.Objects;
import java.util.Optional;

/** The type that a column has; {@code to} completes the change. */
public record OldType(SqlType from) {

    public OldType {
        Objects.requireNonNull(from, "from is null");
    }

    public ColumnChange.Type to(SqlType type) {
        return new ColumnChange.Type(from, type, Optional.empty());
    }
}
