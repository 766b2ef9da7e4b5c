package dev.autogen.execute;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** A connection of the data source, which goes back as it came: it may be one of a pool. */
final class BorrowedConnection implements AutoCloseable {

    private static final Logger LOG = System.getLogger(BorrowedConnection.class.getName());

    private final Connection connection;
    private final boolean autoCommit;
    private final int isolation;
    private final Map<String, String> settings = new LinkedHashMap<>();

    private BorrowedConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        this.isolation = connection.getTransactionIsolation();
        // Each statement has to see what another run committed meanwhile; a stricter level would go on seeing what was
        // there before (PostgreSQL manual, 13.2).
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    /**
     * @throws DatabaseFailed where the data source gives no connection
     */
    static BorrowedConnection from(DataSource dataSource) {
        return from(dataSource, "no connection");
    }

    /**
     * @param whatFailed begins the message where the data source gives none
     */
    static BorrowedConnection from(DataSource dataSource, String whatFailed) {
        Connection connection = connect(dataSource, whatFailed);
        try {
            return new BorrowedConnection(connection);
        } catch (SQLException failure) {
            closeQuietly(connection, failure);
            throw DatabaseFailed.because(whatFailed, failure);
        }
    }

    Connection connection() {
        return connection;
    }

    /** Returns the number of the server's process behind the connection. */
    int processId() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_catalog.pg_backend_pid()");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Sets what holds for the whole session, until the connection goes back. Outside of a transaction. */
    void set(String setting, String value) throws SQLException {
        String sql = "SELECT pg_catalog.current_setting(?), pg_catalog.set_config(?, ?, false)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, setting);
            statement.setString(2, setting);
            statement.setString(3, value);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                settings.putIfAbsent(setting, row.getString(1));
            }
        }
    }

    /** Each step is taken whatever became of the others; what was to be said about the run has been said. */
    @Override
    public void close() {
        attempt(() -> {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        });
        if (!settings.isEmpty()) {
            attempt(() -> connection.setAutoCommit(true));
            Map<String, String> before = Map.copyOf(settings);
            before.forEach((setting, value) -> attempt(() -> set(setting, value)));
        }
        attempt(() -> connection.setAutoCommit(autoCommit));
        attempt(() -> {
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(isolation);
            }
        });
        attempt(connection::close);
    }

    /** The server ends what a lost connection began. */
    private static void attempt(JdbcAction action) {
        try {
            action.run();
        } catch (SQLException failure) {
            LOG.log(Level.DEBUG, "the connection could not be given back as it was", failure);
        }
    }

    private static Connection connect(DataSource dataSource, String whatFailed) {
        try {
            return dataSource.getConnection();
        } catch (SQLException failure) {
            throw DatabaseFailed.because(whatFailed, failure);
        } catch (RuntimeException failure) {
            // Some pools wrap what the driver threw when they are asked for the first time.
            throw SqlError.of(failure)
                    .<RuntimeException>map(error -> DatabaseFailed.because(whatFailed, error))
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
