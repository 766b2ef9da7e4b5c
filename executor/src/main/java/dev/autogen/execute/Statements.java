package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.revision.RowMapper;
import dev.autogen.sql.SqlStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Sends statements. */
final class Statements {

    private Statements() {}

    static void execute(Connection connection, SqlStatement statement) throws SQLException {
        if (statement.parameters().isEmpty()) {
            update(connection, statement.sql());
            return;
        }
        try (PreparedStatement jdbc = prepared(connection, statement)) {
            jdbc.execute();
        }
    }

    /** Returns how many rows it touched; 0 where it touches none or is no statement about rows. */
    static long update(Connection connection, String sql) throws SQLException {
        try (Statement jdbc = plain(connection)) {
            jdbc.execute(sql);
            return Math.max(0, jdbc.getLargeUpdateCount());
        }
    }

    static <T> List<T> query(Connection connection, SqlStatement statement, RowMapper<T> mapper) throws SQLException {
        if (!statement.parameters().isEmpty()) {
            try (PreparedStatement jdbc = prepared(connection, statement);
                    ResultSet rows = jdbc.executeQuery()) {
                return all(rows, mapper);
            }
        }
        try (Statement jdbc = plain(connection);
                ResultSet rows = jdbc.executeQuery(statement.sql())) {
            return all(rows, mapper);
        }
    }

    private static <T> List<T> all(ResultSet rows, RowMapper<T> mapper) throws SQLException {
        List<T> result = new ArrayList<>();
        while (rows.next()) {
            result.add(mapped(mapper, rows));
        }
        return result;
    }

    /** A wrong column is the revision's mistake, not PostgreSQL's refusal. */
    private static <T> T mapped(RowMapper<T> mapper, ResultSet row) {
        try {
            return mapper.map(row);
        } catch (SQLException exception) {
            throw new AutogenException(
                    "query refused: its row was not read: " + exception.getMessage(),
                    "correct the row mapper",
                    exception);
        }
    }

    private static Statement plain(Connection connection) throws SQLException {
        Statement statement = connection.createStatement();
        // "{" is PostgreSQL's here, not JDBC's.
        statement.setEscapeProcessing(false);
        return statement;
    }

    private static PreparedStatement prepared(Connection connection, SqlStatement statement) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement.sql());
        Parameters.bind(prepared, statement.parameters());
        return prepared;
    }
}
