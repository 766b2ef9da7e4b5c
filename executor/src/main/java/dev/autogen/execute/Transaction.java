package dev.autogen.execute;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A connection with one transaction, rolled back unless {@link #commit} was called; the connection goes back as it came. */
final class Transaction implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Transaction.class.getName());

    private final Connection connection;
    private final boolean autoCommit;
    private final int isolation;
    private boolean isOver;
    private boolean holdsSessionLock;

    private Transaction(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        this.isolation = connection.getTransactionIsolation();
        // Each statement has to see what another run committed while this one waited for the lock; a stricter level
        // would go
        // on seeing what was there before (PostgreSQL manual, 13.2).
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        connection.setAutoCommit(false);
    }

    /**
     * @throws DatabaseFailed where the data source gives no connection
     */
    static Transaction begin(DataSource dataSource) {
        Connection connection = connect(dataSource);
        try {
            return new Transaction(connection);
        } catch (SQLException failure) {
            closeQuietly(connection, failure);
            throw DatabaseFailed.because("no transaction", failure);
        }
    }

    Connection connection() {
        return connection;
    }

    void commit() throws SQLException {
        connection.commit();
        isOver = true;
    }

    /** Makes permanent what ran so far; the lock is held all the time. */
    void commitSoFar() throws SQLException {
        keepLock();
        connection.commit();
        giveLockBack();
    }

    /** Commits, and lets each statement commit by itself until {@link #beginAgain}; the lock is held all the time. */
    void leave() throws SQLException {
        keepLock();
        connection.commit();
        connection.setAutoCommit(true);
    }

    void beginAgain() throws SQLException {
        connection.setAutoCommit(false);
        giveLockBack();
    }

    private void keepLock() throws SQLException {
        AdvisoryLock.keepForSession(connection);
        holdsSessionLock = true;
    }

    private void giveLockBack() throws SQLException {
        AdvisoryLock.backToTransaction(connection);
        holdsSessionLock = false;
    }

    /** Each step is taken whatever became of the others: the connection may be a pool's, which would keep a lock for ever. */
    @Override
    public void close() {
        attempt(() -> {
            if (!isOver && !connection.getAutoCommit()) {
                connection.rollback();
            }
        });
        attempt(() -> {
            if (holdsSessionLock) {
                connection.setAutoCommit(true);
                AdvisoryLock.release(connection);
            }
        });
        attempt(() -> connection.setAutoCommit(autoCommit));
        attempt(() -> {
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(isolation);
            }
        });
        attempt(connection::close);
    }

    /** What was to be said about the run has been said, and the server ends what a lost connection began. */
    private static void attempt(JdbcAction action) {
        try {
            action.run();
        } catch (SQLException failure) {
            LOG.log(Level.DEBUG, "the connection could not be given back as it was", failure);
        }
    }

    private static Connection connect(DataSource dataSource) {
        try {
            return dataSource.getConnection();
        } catch (SQLException failure) {
            throw DatabaseFailed.because("no connection", failure);
        } catch (RuntimeException failure) {
            // Some pools wrap what the driver threw when they are asked for the first time.
            throw SqlError.of(failure)
                    .<RuntimeException>map(error -> DatabaseFailed.because("no connection", error))
                    .orElse(failure);
        }
    }

    private static void closeQuietly(Connection connection, SQLException failure) {
        try {
            connection.close();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }
}
