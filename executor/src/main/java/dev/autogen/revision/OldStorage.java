package dev.autogen.revision;

import dev.autogen.operation.ColumnChange;
import dev.autogen.schema.Storage;
import java.util.Objects;
import java.util.Optional;

/** The storage that a column has; {@code to} or {@code toDefault} completes the change. */
public record OldStorage(Optional<Storage> from) {

    public OldStorage {
        Objects.requireNonNull(from, "from is null");
    }

    /** Holds for new values. */
    public ColumnChange.StorageChange to(Storage storage) {
        return new ColumnChange.StorageChange(from, Optional.of(storage));
    }

    /** Back to that of the type; PostgreSQL 16 and later. */
    public ColumnChange.StorageChange toDefault() {
        return new ColumnChange.StorageChange(from, Optional.empty());
    }
}
