package dev.autogen.schema;

/** Where PostgreSQL keeps long values, and whether it compresses them (PostgreSQL manual, 66.2.1). */
public enum Storage {
    /** In the row, as it is. */
    PLAIN,
    /** Out of the row, as it is: parts of a text can be read quickly. */
    EXTERNAL,
    /** Compressed, then out of the row. */
    EXTENDED,
    /** Compressed, out of the row only as the last resort. */
    MAIN
}
