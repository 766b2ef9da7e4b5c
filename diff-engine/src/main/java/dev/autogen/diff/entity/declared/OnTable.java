package dev.autogen.diff.entity.declared;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** What is declared of a table, or of a view. */
record OnTable<T>(QualifiedName table, T value) {

    OnTable {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(value, "value is null");
    }
}
