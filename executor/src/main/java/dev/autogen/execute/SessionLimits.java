package dev.autogen.execute;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The timeouts that a revision sets: they end with it, in a transaction and in an autocommit block. */
final class SessionLimits {

    private final Connection connection;
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> wanted = new LinkedHashMap<>();

    SessionLimits(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param name of PostgreSQL's setting
     * @param isLocal whether a transaction is open, to which it then belongs
     */
    void set(String name, long milliseconds, boolean isLocal) throws SQLException {
        if (!before.containsKey(name)) {
            before.put(name, current(name));
        }
        wanted.put(name, String.valueOf(milliseconds));
        apply(wanted, isLocal);
    }

    /** The transaction's settings ended with it. */
    void enterBlock() throws SQLException {
        apply(wanted, false);
    }

    /** The connection may be one of a pool, which knows nothing of these settings. */
    void leaveBlock() throws SQLException {
        apply(before, false);
    }

    void enterTransaction() throws SQLException {
        apply(wanted, true);
    }

    /** The next revision begins as this one did. */
    void end() throws SQLException {
        apply(before, true);
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
