package dev.autogen.execute;

import dev.autogen.AutogenException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Lets one run at a time through, per database. The lock belongs to a session of its own (PostgreSQL manual, 13.3.5), which
 * does nothing else: it outlives the transactions of the run, and ends with the program however that ends.
 */
final class RunLock implements HeldLock {

    /** The letters "autogen" in ASCII: any number will do that no other program is likely to choose. */
    static final long KEY = 0x6175746f67656eL;

    /** Short enough that nobody notices, long enough that the server does not. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** A lock of one number is shown as its two halves (PostgreSQL manual, 54.12 "pg_locks"). */
    private static final String IS_LOCK = "l.locktype = 'advisory' AND l.granted AND l.objsubid = 1"
            + " AND l.classid = (" + KEY + " >> 32)::oid AND l.objid = (" + KEY + " & 4294967295)::oid"
            + " AND l.database = (SELECT d.oid FROM pg_catalog.pg_database AS d"
            + " WHERE d.datname = pg_catalog.current_database())";

    private final DataSource dataSource;
    private BorrowedConnection session;
    private int processId;

    private RunLock(DataSource dataSource, BorrowedConnection session, int processId) {
        this.dataSource = dataSource;
        this.session = session;
        this.processId = processId;
    }

    /**
     * Waits until no other run holds it, and says once for whom. Asks again and again: one that waited within the server
     * would have an open snapshot, and the other run's {@code create index concurrently} would never end (PostgreSQL manual,
     * CREATE INDEX, "Building Indexes Concurrently").
     *
     * @param work the connection that the run works on
     * @throws LockTaken where another run holds it longer than that
     * @throws AutogenException where a pooler shares sessions, which makes a session's lock worthless
     */
    static RunLock acquire(DataSource dataSource, Transaction work, Duration wait, ExecutionListener listener) {
        BorrowedConnection session =
                BorrowedConnection.from(dataSource, "no second connection, which the run's lock needs");
        try {
            Connection connection = session.connection();
            connection.setAutoCommit(true);
            int processId = ownProcess(session, work);
            // It is idle all the time, and must not be ended for that.
            session.set("idle_session_timeout", "0");
            waitFor(connection, wait, listener);
            return new RunLock(dataSource, session, processId);
        } catch (SQLException failure) {
            session.close();
            throw DatabaseFailed.because("the run's lock was not got", failure);
        } catch (RuntimeException | Error failure) {
            session.close();
            throw failure;
        }
    }

    @Override
    public Connection connection() {
        return session.connection();
    }

    /** A firewall may have cut the session with the lock. Where nobody else took it, it is taken again. */
    @Override
    public void requireHeld(Connection work) throws SQLException {
        if (isHeld(work)) {
            return;
        }
        session.close();
        session = BorrowedConnection.from(
                dataSource, "the run's lock was lost, and there is no connection to take it again");
        session.connection().setAutoCommit(true);
        processId = session.processId();
        if (!call(session.connection(), "pg_try_advisory_lock")) {
            throw LockTaken.lost(holder(session.connection()));
        }
    }

    @Override
    public void close() {
        try {
            call(session.connection(), "pg_advisory_unlock");
        } catch (SQLException gone) {
            // Then the session has ended, and its lock with it.
        } finally {
            session.close();
        }
    }

    /** Two connections of one program that share a process of the server are a pooler's, as PgBouncer's by transaction. */
    private static int ownProcess(BorrowedConnection session, Transaction work) throws SQLException {
        int before = session.processId();
        int other = work.processId();
        int after = session.processId();
        if (before == other || before != after) {
            throw new AutogenException(
                    "nothing ran: the connection shares its session with others, as through PgBouncer with"
                            + " pool_mode = transaction, where the lock against a second run would protect nothing",
                    "connect to the server itself, or through a pool that gives each connection a session of its own"
                            + " (pool_mode = session)");
        }
        work.rollback();
        return before;
    }

    private static void waitFor(Connection connection, Duration wait, ExecutionListener listener) throws SQLException {
        long end = System.nanoTime() + wait.toNanos();
        boolean isTold = false;
        while (!call(connection, "pg_try_advisory_lock")) {
            // It may have ended in between; then there is nobody to tell of, and soon nothing to wait for.
            Optional<LockHolder> holder = holder(connection);
            if (System.nanoTime() >= end) {
                throw LockTaken.after(wait, holder);
            }
            if (!isTold) {
                holder.ifPresent(listener::waiting);
                isTold = holder.isPresent();
            }
            Pause.of(PAUSE, "nothing ran: interrupted while another run holds the lock");
        }
    }

    private boolean isHeld(Connection work) throws SQLException {
        String sql = "SELECT EXISTS (SELECT FROM pg_catalog.pg_locks AS l WHERE " + IS_LOCK + " AND l.pid = ?)";
        try (PreparedStatement statement = work.prepareStatement(sql)) {
            statement.setInt(1, processId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static Optional<LockHolder> holder(Connection connection) throws SQLException {
        String sql =
                "SELECT a.pid, a.application_name, coalesce(a.xact_start, a.state_change) FROM pg_catalog.pg_locks AS l"
                        + " JOIN pg_catalog.pg_stat_activity AS a ON a.pid = l.pid WHERE " + IS_LOCK + " LIMIT 1";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            // What others do is hidden from a role without pg_read_all_stats.
            return row.next() && row.getObject(3) != null
                    ? Optional.of(new LockHolder(
                            row.getInt(1), text(row.getString(2)), row.getObject(3, OffsetDateTime.class)))
                    : Optional.empty();
        }
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

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
