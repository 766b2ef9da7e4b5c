package dev.autogen.cli.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
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

    private volatile boolean isCancelled;

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        if (isCancelled) {
            throw new SQLException("the command was told to stop");
        }
        Connection connection = super.getConnection(user, password);
        connections.add(connection);
        return connection;
    }

    /** Cancels all that runs, and waits a moment for its command to end; there is no other connection then. */
    void cancel() {
        isCancelled = true;
        try {
            for (Connection connection : connections) {
                if (!connection.isClosed()) {
                    connection.unwrap(PGConnection.class).cancelQuery();
                }
            }
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
            for (Connection connection : connections) {
                awaitClose(connection, end);
            }
            // The command prints what became of it after it has closed its connection.
            Thread.sleep(5 * PAUSE_MS);
        } catch (SQLException | InterruptedException unreachable) {
            // The process ends in any case; the server will notice that by itself, if later.
            connections.clear();
        }
    }

    private static void awaitClose(Connection connection, long end) throws SQLException, InterruptedException {
        while (!connection.isClosed() && System.nanoTime() < end) {
            Thread.sleep(PAUSE_MS);
        }
    }
}
