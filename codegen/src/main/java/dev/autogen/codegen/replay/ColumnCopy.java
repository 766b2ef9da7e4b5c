package dev.autogen.codegen.replay;

import dev.autogen.schema.Column;

/** Copies of a column under another name. */
final class ColumnCopy {

    private ColumnCopy() {}

    static Column named(Column column, String name) {
        return new Column(
                name,
                column.type(),
                column.isNotNull(),
                column.defaultSql(),
                column.identity(),
                column.generated(),
                column.collation(),
                column.comment(),
                column.storage(),
                column.compression());
    }
}
