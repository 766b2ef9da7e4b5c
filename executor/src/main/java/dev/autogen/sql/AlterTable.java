package dev.autogen.sql;

import dev.autogen.operation.Option;
import dev.autogen.schema.QualifiedName;
import java.util.Set;

/** {@code alter table} with one action. */
final class AlterTable {

    private AlterTable() {}

    static SqlStatement statement(QualifiedName table, String action) {
        return statement(table, Set.of(), action);
    }

    static SqlStatement statement(QualifiedName table, Set<Option> options, String action) {
        return new SqlStatement(start(table, options) + " " + action);
    }

    /** Returns what stands before the action. */
    static String start(QualifiedName table, Set<Option> options) {
        return "ALTER TABLE " + Options.word(options, Option.IF_TABLE_EXISTS) + Options.word(options, Option.ONLY)
                + Quoting.identifier(table);
    }
}
