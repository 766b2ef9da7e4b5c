package dev.autogen.execute;

import dev.autogen.AutogenException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets one run at a time through, per database. The lock belongs to the transaction (PostgreSQL manual, 13.3.5), which is
 * enough as long as a run is one transaction: it is taken first, the current heads are read when it is held, and it ends
 * with the transaction, however that ends. It therefore also works through a pool that shares connections between
 * transactions, where a session's lock would be lost or kept for ever. Only while an autocommit block runs does it belong to
 * the session.
 */
final class AdvisoryLock {

    /** The letters "autogen" in ASCII: any number will do that no other program is likely to choose. */
    static final long KEY = 0x6175746f67656eL;

    /** Short enough that nobody notices, long enough that the server does not. */
    private static final long PAUSE_MS = 100;

    private AdvisoryLock() {}

    /**
     * Waits until no other run holds it, and says once for whom. Asks again and again, each time in a new transaction: one that waited with an open
     * snapshot would never let the other run's {@code create index concurrently} end (PostgreSQL manual, CREATE INDEX,
     * "Building Indexes Concurrently").
     */
    static void acquire(Connection connection, ExecutionListener listener) throws SQLException {
        boolean isTold = false;
        while (!call(connection, "pg_try_advisory_xact_lock")) {
            // It may have ended in between; then there is nobody to tell of, and soon nothing to wait for.
            Optional<LockHolder> holder = isTold ? Optional.empty() : holder(connection);
            connection.rollback();
            holder.ifPresent(listener::waiting);
            isTold |= holder.isPresent();
            pause();
        }
    }

    /** A lock of one number is shown as its two halves (PostgreSQL manual, 53.13 "pg_locks"). */
    private static Optional<LockHolder> holder(Connection connection) throws SQLException {
        String sql = """
                SELECT a.pid, a.application_name, coalesce(a.xact_start, a.state_change)
                FROM pg_catalog.pg_locks AS l
                JOIN pg_catalog.pg_stat_activity AS a ON a.pid = l.pid
                WHERE l.locktype = 'advisory' AND l.granted AND l.database = a.datid
                  AND a.datname = pg_catalog.current_database()
                  AND l.classid = (? >> 32)::oid AND l.objid = (? & 4294967295)::oid AND l.objsubid = 1
                LIMIT 1""";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, KEY);
            statement.setLong(2, KEY);
            try (ResultSet row = statement.executeQuery()) {
                // What others do is hidden from a role without pg_read_all_stats.
                return row.next() && row.getObject(3) != null
                        ? Optional.of(new LockHolder(
                                row.getInt(1), text(row.getString(2)), row.getObject(3, OffsetDateTime.class)))
                        : Optional.empty();
            }
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Keeps the lock beyond the end of the transaction, which must hold it. */
    static void keepForSession(Connection connection) throws SQLException {
        call(connection, "pg_try_advisory_lock");
    }

    /** Gives the session's lock back to a transaction that has begun. */
    static void backToTransaction(Connection connection) throws SQLException {
        call(connection, "pg_try_advisory_xact_lock");
        release(connection);
    }

    /** Gives up the session's lock. */
    static void release(Connection connection) throws SQLException {
        call(connection, "pg_advisory_unlock");
    }

    private static boolean call(Connection connection, String function) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_catalog." + function + "(?)")) {
            statement.setLong(1, KEY);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new AutogenException(
                    "nothing ran: interrupted while another run holds the lock", "run the command again", exception);
        }
    }
}
