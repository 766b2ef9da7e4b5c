package dev.autogen.diff.database;

import dev.autogen.schema.SqlType;
import dev.autogen.sql.Quoting;
import java.util.List;
import java.util.Objects;

/**
 * A temporary table that is made only to see how PostgreSQL spells what stands in it.
 *
 * @param relation the bare name of the table
 * @param statement makes it
 * @param query asks it for one text; blank where only its definition is of interest
 */
record Probe(String relation, String statement, String query) {

    /** Names the table, unless an expression asks for another name, and the column that an answer is about. */
    static final String NAME = "autogen_probe";

    Probe {
        Objects.requireNonNull(relation, "relation is null");
        Objects.requireNonNull(statement, "statement is null");
        Objects.requireNonNull(query, "query is null");
    }

    /** Asks what the text of a type means, and whatever else stands in it. */
    static Probe type(SqlType type) {
        return table(NAME, List.of(NAME + " " + type.sql()));
    }

    static Probe defaultSql(SqlType type, String expression) {
        return table(NAME, List.of(NAME + " " + type.sql() + " DEFAULT " + expression));
    }

    /** Asks for the value of an expression. PostgreSQL generates no column from one that is not immutable. */
    static Probe value(SqlType type, String expression) {
        String statement = statement(NAME, List.of("k integer", generated(type, expression)));
        return new Probe(
                NAME, statement, "INSERT INTO pg_temp." + NAME + " (k) VALUES (1) RETURNING " + NAME + "::text");
    }

    static Probe table(String relation, List<String> elements) {
        return new Probe(relation, statement(relation, elements), "");
    }

    /** A comment at the end of the expression must not swallow the parenthesis. */
    static String generated(SqlType type, String expression) {
        return NAME + " " + type.sql() + " GENERATED ALWAYS AS (" + expression + "\n) STORED";
    }

    static String check(String condition) {
        return "CHECK (" + condition + "\n)";
    }

    private static String statement(String relation, List<String> elements) {
        return "CREATE TEMPORARY TABLE " + Quoting.identifier(relation) + " (" + String.join(", ", elements) + "\n)";
    }
}
