package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.Objects;

/** Why something cannot be made on any table, and what to do about it. */
record Problem(String facts, String fix) {

    Problem {
        Objects.requireNonNull(facts, "facts is null");
        Objects.requireNonNull(fix, "fix is null");
    }

    AutogenException in(String operation, QualifiedName table) {
        return new AutogenException(operation + " refused: " + table + ": " + facts, fix);
    }
}
