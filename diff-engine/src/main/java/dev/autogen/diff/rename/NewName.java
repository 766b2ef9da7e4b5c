package dev.autogen.diff.rename;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/**
 * A new name for what hangs on a table, because its old one was made of names that are no more.
 *
 * @param table as it is called now
 */
record NewName(Kind kind, QualifiedName table, String from, String to) {

    /** What it is. */
    enum Kind {
        CONSTRAINT,
        INDEX,
        SEQUENCE
    }

    NewName {
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
    }

    /** Returns the old one with its schema. */
    QualifiedName qualifiedFrom() {
        return new QualifiedName(table.schema(), from);
    }

    /** Returns the new one with its schema. */
    QualifiedName qualifiedTo() {
        return new QualifiedName(table.schema(), to);
    }
}
