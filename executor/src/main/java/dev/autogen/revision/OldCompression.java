package dev.autogen.revision;

import dev.autogen.operation.ColumnChange;
import dev.autogen.schema.Compression;
import java.util.Objects;
import java.util.Optional;

/** The compression that a column has; {@code to} or {@code toDefault} completes the change. */
public record OldCompression(Optional<Compression> from) {

    public OldCompression {
        Objects.requireNonNull(from, "from is null");
    }

    /** Holds for new values. */
    public ColumnChange.CompressionChange to(Compression compression) {
        return new ColumnChange.CompressionChange(from, Optional.of(compression));
    }

    /** Back to that of the server's configuration. */
    public ColumnChange.CompressionChange toDefault() {
        return new ColumnChange.CompressionChange(from, Optional.empty());
    }
}
