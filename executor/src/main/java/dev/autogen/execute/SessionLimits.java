package dev.autogen.execute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The timeouts of a run and those that a revision sets, which end with it; in a transaction and in an autocommit block. */
final class SessionLimits {

    private static final String LOCK_TIMEOUT = "lock_timeout";

    private final Connection connection;
    private final Map<String, String> ofRun;
    private final Map<String, String> wanted;
    private final Map<String, String> ofSession = new LinkedHashMap<>();

    SessionLimits(Connection connection, RunOptions options) {
        this.connection = connection;
        this.ofRun = new LinkedHashMap<>();
        ofRun.put(LOCK_TIMEOUT, String.valueOf(options.lockTimeout().toMillis()));
        ofRun.put("statement_timeout", String.valueOf(options.statementTimeout().toMillis()));
        this.wanted = new LinkedHashMap<>(ofRun);
    }

    /** A transaction has begun. */
    void enterTransaction() throws SQLException {
        apply(wanted, true);
    }

    /**
     * @param name of PostgreSQL's setting
     * @param isInTransaction to which it then belongs
     */
    void set(String name, long milliseconds, boolean isInTransaction) throws SQLException {
        String value = String.valueOf(milliseconds);
        wanted.put(name, value);
        apply(Map.of(name, value), isInTransaction);
    }

    /** The transaction's settings ended with it. */
    void enterBlock() throws SQLException {
        for (String name : wanted.keySet()) {
            ofSession.put(name, current(name));
        }
        apply(wanted, false);
    }

    /** The connection may be one of a pool, which knows nothing of these settings. */
    void leaveBlock() throws SQLException {
        apply(ofSession, false);
    }

    /**
     * Runs, within a block, what waits for others without keeping anybody from the table, however long that takes; unless the
     * revision itself set a limit.
     */
    void waitingFreely(JdbcAction action) throws SQLException {
        String limit = wanted.get(LOCK_TIMEOUT);
        if (!limit.equals(ofRun.get(LOCK_TIMEOUT))) {
            action.run();
            return;
        }
        apply(Map.of(LOCK_TIMEOUT, "0"), false);
        try {
            action.run();
        } finally {
            if (!connection.isClosed()) {
                apply(Map.of(LOCK_TIMEOUT, limit), false);
            }
        }
    }

    /** The next revision begins as this one did. */
    void end() throws SQLException {
        if (!wanted.equals(ofRun)) {
            wanted.putAll(ofRun);
            apply(ofRun, true);
        }
    }

    private void apply(Map<String, String> settings, boolean isLocal) throws SQLException {
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            try (PreparedStatement statement = connection.prepareStatement("SELECT pg_catalog.set_config(?, ?, ?)")) {
                statement.setString(1, setting.getKey());
                statement.setString(2, setting.getValue());
                statement.setBoolean(3, isLocal);
                statement.execute();
            }
        }
    }

    private String current(String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_catalog.current_setting(?)")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
