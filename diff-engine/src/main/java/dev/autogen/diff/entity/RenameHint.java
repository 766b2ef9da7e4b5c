package dev.autogen.diff.entity;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Optional;

/**
 * What a table or a column was called before.
 *
 * @param table by its name of today
 * @param column by its name of today; empty where the table was renamed
 * @param oldName of the table, in the same PostgreSQL schema, or of the column
 */
public record RenameHint(QualifiedName table, Optional<String> column, String oldName) {

    public RenameHint {
        Objects.requireNonNull(table, "table is null");
        column.ifPresent(name -> Names.checked(name, "column"));
        Names.checked(oldName, column.isPresent() ? "column" : "table");
    }
}
