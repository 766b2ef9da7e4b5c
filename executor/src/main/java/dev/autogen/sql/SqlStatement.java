package dev.autogen.sql;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One statement, without a semicolon behind it.
 *
 * @param isTransactional whether PostgreSQL runs it inside a transaction block
 * @param requirement what not every supported server has; empty where PostgreSQL 14 is enough
 */
public record SqlStatement(String sql, boolean isTransactional, Optional<Requirement> requirement) {

    public SqlStatement {
        Objects.requireNonNull(sql, "sql is null");
        Objects.requireNonNull(requirement, "requirement is null");
    }

    SqlStatement(String sql, boolean isTransactional) {
        this(sql, isTransactional, Optional.empty());
    }

    SqlStatement(String sql) {
        this(sql, true);
    }

    static List<SqlStatement> one(String sql) {
        return List.of(new SqlStatement(sql));
    }

    SqlStatement requires(Optional<Requirement> value) {
        return new SqlStatement(sql, isTransactional, value);
    }

    SqlStatement requires(int version, String feature) {
        return requires(Optional.of(new Requirement(version, feature)));
    }
}
