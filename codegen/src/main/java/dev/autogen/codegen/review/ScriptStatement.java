package dev.autogen.codegen.review;

import java.util.List;
import java.util.Objects;

/**
 * What one operation does.
 *
 * @param hazards what is dangerous about it, a line each
 * @param sql its statements, each with its semicolon
 */
public record ScriptStatement(List<String> hazards, String sql) {

    public ScriptStatement {
        hazards = List.copyOf(hazards);
        Objects.requireNonNull(sql, "sql is null");
    }
}
