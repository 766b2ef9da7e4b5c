package dev.autogen.execute;

import dev.autogen.sql.SqlStatement;
import java.util.Objects;

/**
 * A statement of a script.
 *
 * @param comment what the reader should know of it; blank where there is nothing
 * @param sql blank where there is a comment alone
 * @param isControl whether it is about transactions and timeouts, and changes nothing in the database
 */
record ScriptLine(String comment, String sql, boolean isControl) {

    ScriptLine {
        Objects.requireNonNull(comment, "comment is null");
        Objects.requireNonNull(sql, "sql is null");
    }

    static ScriptLine of(SqlStatement statement) {
        String needs = statement
                .requirement()
                .map(requirement -> "needs PostgreSQL " + requirement.version() + ": " + requirement.feature())
                .orElse("");
        return new ScriptLine(needs, statement.script(), false);
    }

    static ScriptLine of(String sql) {
        return new ScriptLine("", sql, false);
    }

    static ScriptLine remark(String comment) {
        return new ScriptLine(comment, "", true);
    }

    static ScriptLine control(String sql) {
        return new ScriptLine("", sql, true);
    }
}
