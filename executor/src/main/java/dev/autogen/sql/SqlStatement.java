package dev.autogen.sql;

import java.util.Objects;

/**
 * One statement, without a semicolon behind it.
 *
 * @param transactional whether PostgreSQL runs it inside a transaction block
 */
public record SqlStatement(String sql, boolean transactional) {

    public SqlStatement {
        Objects.requireNonNull(sql, "sql is null");
    }

    SqlStatement(String sql) {
        this(sql, true);
    }
}
