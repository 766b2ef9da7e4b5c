package dev.autogen.execute;

import dev.autogen.AutogenException;

/** A revision asks the database where there is none. */
final class NeedsDatabase extends AutogenException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the word of {@code op} that asks
     */
    NeedsDatabase(String what) {
        super(
                what + " refused: a script is written, and there is no database to ask",
                "run the revision on the database, or write what it needs as SQL");
    }
}
