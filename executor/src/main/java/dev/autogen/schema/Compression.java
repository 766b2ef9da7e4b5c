package dev.autogen.schema;

import java.util.Locale;

/** How PostgreSQL compresses long values. */
public enum Compression {
    PGLZ,
    /** Where the server was built with it. */
    LZ4;

    public String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
