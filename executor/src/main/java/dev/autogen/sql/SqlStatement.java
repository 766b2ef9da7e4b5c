package dev.autogen.sql;

import dev.autogen.schema.Value;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One statement, without a semicolon behind it.
 *
 * @param sql for JDBC; where there are parameters, each is a question mark, and any other question mark of code is doubled
 * @param parameters in the order of their question marks
 * @param script the same with the values in it, for a script
 * @param isTransactional whether PostgreSQL runs it inside a transaction block
 * @param requirement what not every supported server has; empty where PostgreSQL 14 is enough
 */
public record SqlStatement(
        String sql, List<Value> parameters, String script, boolean isTransactional, Optional<Requirement> requirement) {

    public SqlStatement {
        Objects.requireNonNull(sql, "sql is null");
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(script, "script is null");
        Objects.requireNonNull(requirement, "requirement is null");
    }

    SqlStatement(String sql, boolean isTransactional) {
        this(sql, List.of(), sql, isTransactional, Optional.empty());
    }

    SqlStatement(String sql) {
        this(sql, true);
    }

    static List<SqlStatement> one(String sql) {
        return List.of(new SqlStatement(sql));
    }

    SqlStatement requires(Optional<Requirement> value) {
        return new SqlStatement(sql, parameters, script, isTransactional, value);
    }

    SqlStatement requires(int version, String feature) {
        return requires(Optional.of(new Requirement(version, feature)));
    }
}
