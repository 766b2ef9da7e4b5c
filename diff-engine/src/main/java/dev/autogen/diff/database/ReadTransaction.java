package dev.autogen.diff.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Optional;

/**
 * One consistent picture of the database: a repeatable-read, read-only transaction of its own, or, on a connection
 * without auto-commit, a part of the caller's transaction, which is then left as it is.
 */
final class ReadTransaction implements AutoCloseable {

    private final Connection connection;
    private final Optional<Savepoint> savepoint;

    private ReadTransaction(Connection connection, Optional<Savepoint> savepoint) {
        this.connection = connection;
        this.savepoint = savepoint;
    }

    static ReadTransaction begin(Connection connection) throws SQLException {
        boolean isOwn = connection.getAutoCommit();
        if (isOwn) {
            connection.setAutoCommit(false);
        }
        // What is set within a savepoint goes back with it.
        Optional<Savepoint> savepoint = isOwn ? Optional.empty() : Optional.of(connection.setSavepoint());
        ReadTransaction transaction = new ReadTransaction(connection, savepoint);
        try (Statement statement = connection.createStatement()) {
            String mode = isOwn ? "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; " : "";
            statement.execute(mode + "SELECT " + SessionSettings.FOR_READING);
            return transaction;
        } catch (SQLException failure) {
            transaction.close();
            throw failure;
        }
    }

    /** Returns whether it may be given up and begun again. */
    boolean isOwn() {
        return savepoint.isEmpty();
    }

    @Override
    public void close() throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        if (savepoint.isPresent()) {
            connection.rollback(savepoint.get());
            connection.releaseSavepoint(savepoint.get());
            return;
        }
        connection.rollback();
        connection.setAutoCommit(true);
    }
}
