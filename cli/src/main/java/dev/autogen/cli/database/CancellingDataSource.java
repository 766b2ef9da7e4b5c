package dev.autogen.cli.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections whose statements can be cancelled from elsewhere. A server goes on with a statement whose client has gone, and
 * holds all its locks until then.
 */
final class CancellingDataSource extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    /** What a server needs to undo a statement that was cancelled, and a command to say so. */
    private static final long PATIENCE_MS = 2000;

    private static final long PAUSE_MS = 20;

    private final transient Queue<Connection> connections = new ConcurrentLinkedQueue<>();

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Connection connection = super.getConnection(user, password);
        connections.add(connection);
        return connection;
    }

    /** Cancels what runs, and waits a moment for its command to end. */
    void cancel() {
        try {
            for (Connection connection : connections) {
                if (!connection.isClosed()) {
                    connection.unwrap(PGConnection.class).cancelQuery();
                    awaitClose(connection);
                }
            }
        } catch (SQLException | InterruptedException unreachable) {
            // The process ends in any case; the server will notice that by itself, if later.
            connections.clear();
        }
    }

    private static void awaitClose(Connection connection) throws SQLException, InterruptedException {
        for (long waited = 0; waited < PATIENCE_MS && !connection.isClosed(); waited += PAUSE_MS) {
            Thread.sleep(PAUSE_MS);
        }
        // The command prints what became of it after it has closed its connection.
        Thread.sleep(5 * PAUSE_MS);
    }
}
