package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL refuses about a new column, said before any SQL runs. */
final class ColumnRules {

    private ColumnRules() {}

    /**
     * Refuses what no column can be.
     *
     * @param what the operation, for the message
     */
    static void check(String what, QualifiedName table, Column column) {
        String subject = what + " refused: " + table + "." + column.name();
        List<String> sources = sources(column);
        if (sources.size() > 1) {
            throw new AutogenException(
                    subject + " has " + String.join(" and ", sources),
                    "keep one of them (PostgreSQL manual, CREATE TABLE)");
        }
        if (column.identity().isPresent() && !column.type().isInteger()) {
            throw new AutogenException(
                    subject + " is an identity of type " + column.type().sql(),
                    "use smallint, integer or bigint (PostgreSQL manual, CREATE TABLE)");
        }
    }

    private static List<String> sources(Column column) {
        List<String> sources = new ArrayList<>();
        column.defaultSql().ifPresent(value -> sources.add("a default"));
        column.identity().ifPresent(value -> sources.add("an identity"));
        column.generated().ifPresent(value -> sources.add("a generated expression"));
        return sources;
    }
}
