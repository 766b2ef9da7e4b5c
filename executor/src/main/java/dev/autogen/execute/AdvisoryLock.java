package dev.autogen.execute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One lock of a session, known by a number (PostgreSQL manual, 13.3.5 "Advisory Locks"). */
record AdvisoryLock(long key) {

    /** Returns whether the connection's session has it now. */
    boolean take(Connection connection) throws SQLException {
        return call(connection, "pg_try_advisory_lock");
    }

    /** Returns whether the connection's session has it now, together with others that take it so. */
    boolean share(Connection connection) throws SQLException {
        return call(connection, "pg_try_advisory_lock_shared");
    }

    void releaseShare(Connection connection) throws SQLException {
        call(connection, "pg_advisory_unlock_shared");
    }

    void release(Connection connection) throws SQLException {
        call(connection, "pg_advisory_unlock");
    }

    /**
     * @param processId of the server
     */
    boolean isHeldBy(int processId, Connection connection) throws SQLException {
        String sql = "SELECT EXISTS (SELECT FROM pg_catalog.pg_locks AS l WHERE " + isLock() + " AND l.pid = ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, processId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Empty where nobody has it any more. */
    Optional<LockHolder> holder(Connection connection) throws SQLException {
        // When others began is hidden from a role without pg_read_all_stats; who they are is not.
        String sql = "SELECT a.pid, a.application_name, coalesce(a.xact_start, a.state_change, pg_catalog.now())"
                + " FROM pg_catalog.pg_locks AS l JOIN pg_catalog.pg_stat_activity AS a ON a.pid = l.pid WHERE "
                + isLock() + " LIMIT 1";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new LockHolder(
                            row.getInt(1), text(row.getString(2)), row.getObject(3, OffsetDateTime.class)))
                    : Optional.empty();
        }
    }

    /** A lock of one number is shown as its two halves (PostgreSQL manual, 54.12 "pg_locks"). */
    private String isLock() {
        return "l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND l.classid = (" + key + " >> 32)::oid"
                + " AND l.objid = (" + key + " & 4294967295)::oid AND l.database = (SELECT d.oid"
                + " FROM pg_catalog.pg_database AS d WHERE d.datname = pg_catalog.current_database())";
    }

    private boolean call(Connection connection, String function) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_catalog." + function + "(?)")) {
            statement.setLong(1, key);
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
