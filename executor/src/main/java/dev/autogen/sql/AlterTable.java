package dev.autogen.sql;

import dev.autogen.schema.QualifiedName;

/** {@code alter table} with one action. */
final class AlterTable {

    private AlterTable() {}

    static SqlStatement statement(QualifiedName table, String action) {
        return new SqlStatement("ALTER TABLE " + Quoting.identifier(table) + " " + action);
    }
}
