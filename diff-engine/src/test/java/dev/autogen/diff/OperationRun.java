package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs operations as a revision does, all in one transaction. */
public final class OperationRun {

    private static final PostgresWriter WRITER = new PostgresWriter();

    private OperationRun() {}

    /**
     * Commits what the operations did.
     *
     * @param connection in auto-commit mode, which it has again
     * @throws SQLException that names the statement that failed
     */
    public static void run(Connection connection, List<Operation> operations) throws SQLException {
        connection.setAutoCommit(false);
        try {
            runWithin(connection, operations);
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /**
     * Runs them within the open transaction.
     *
     * @throws SQLException that names the statement that failed
     */
    public static void runWithin(Connection connection, List<Operation> operations) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (Operation operation : operations) {
                for (SqlStatement sql : operation.accept(WRITER)) {
                    execute(statement, sql.sql());
                }
            }
        }
    }

    private static void execute(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException exception) {
            throw new SQLException(exception.getMessage() + "\nSQL: " + sql, exception.getSQLState(), exception);
        }
    }
}
