package dev.autogen.diff.adoption;

import dev.autogen.AutogenException;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A tool whose history can be taken over. It is only read. */
public enum MigrationTool {
    FLYWAY("Flyway", "flyway_schema_history", "flyway repair") {
        /**
         * Rows of repeatable migrations have no version (Flyway's documentation, "Schema History Table"). What was undone,
         * or is deleted, has a later row that says so.
         */
        @Override
        String history(String table) {
            return """
                    SELECT coalesce(version, description), CASE WHEN success THEN '' ELSE script END, version IS NOT NULL
                    FROM %1$s AS step
                    WHERE NOT type ~ '^(UNDO|DELETE)' AND NOT EXISTS (
                        SELECT FROM %1$s AS later
                        WHERE later.version = step.version AND later.installed_rank > step.installed_rank
                        AND later.type ~ '^(UNDO|DELETE)')
                    ORDER BY installed_rank
                    """.formatted(table);
        }
    },
    LIQUIBASE("Liquibase", "databasechangelog", "liquibase release-locks, or liquibase update") {
        @Override
        String history(String table) {
            return "SELECT id || '::' || author, CASE WHEN exectype = 'FAILED' THEN id || '::' || author ELSE '' END, true"
                    + " FROM " + table + " ORDER BY orderexecuted";
        }

        /** DATABASECHANGELOGLOCK has one row (Liquibase's documentation). */
        @Override
        Optional<String> lockQuery(QualifiedName table) {
            QualifiedName lock = new QualifiedName(table.schema(), table.name() + "lock");
            return Optional.of(
                    "SELECT coalesce(lockedby, 'somebody') || ' since ' || coalesce(lockgranted::text, 'long ago')"
                            + " FROM " + Quoting.identifier(lock) + " WHERE locked");
        }
    };

    /** Whoever writes to a table holds such a lock until the end of the transaction (PostgreSQL manual, 13.3.1). */
    private static final String WRITERS = """
            SELECT 'server process ' || pid FROM pg_locks
            WHERE relation = to_regclass(?) AND granted AND pid <> pg_backend_pid()
            AND mode NOT IN ('AccessShareLock', 'RowShareLock')
            ORDER BY pid LIMIT 1
            """;

    private final String title;
    private final String table;
    private final String repair;

    MigrationTool(String title, String table, String repair) {
        this.title = title;
        this.table = table;
        this.repair = repair;
    }

    abstract String history(String quotedTable);

    Optional<String> lockQuery(QualifiedName history) {
        return Optional.empty();
    }

    /** Returns its name for people. */
    public String title() {
        return title;
    }

    /** Returns the table in which it notes what ran, where nobody gave that another name. */
    public QualifiedName standardTable() {
        return QualifiedName.of(table);
    }

    /**
     * Reads where its history stands.
     *
     * @throws AutogenException where there is none, where a step failed, or where the tool is at work
     */
    public ToolHistory read(Connection connection, QualifiedName history) {
        try {
            requireThere(connection, history);
            ToolHistory found = rows(connection, history);
            found.trouble().ifPresent(trouble -> {
                throw new AutogenException(
                        "history of " + title + " not taken over: " + trouble,
                        "bring it into order with " + repair + ", then run the command again");
            });
            return found;
        } catch (SQLException problem) {
            throw new AutogenException(
                    "history of " + title + " not read: " + problem.getMessage(),
                    "name its table with --table, and let the role read it",
                    problem);
        }
    }

    private void requireThere(Connection connection, QualifiedName history) throws SQLException {
        if (asked(connection, "SELECT 'there' WHERE to_regclass(?) IS NOT NULL", Quoting.identifier(history))
                .isEmpty()) {
            throw new AutogenException(
                    "history of " + title + " not found: there is no table " + history,
                    "name it with --table, or use autogen adopt for a database without a history");
        }
    }

    private ToolHistory rows(Connection connection, QualifiedName history) throws SQLException {
        List<String> failed = new ArrayList<>();
        String position = "";
        int count = 0;
        try (PreparedStatement query = connection.prepareStatement(history(Quoting.identifier(history)));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                count++;
                if (!rows.getString(2).isEmpty()) {
                    failed.add(rows.getString(2));
                }
                position = rows.getBoolean(3) || position.isEmpty() ? rows.getString(1) : position;
            }
        }
        return new ToolHistory(history, count, position, trouble(connection, history, failed, count));
    }

    private Optional<String> trouble(Connection connection, QualifiedName history, List<String> failed, int count)
            throws SQLException {
        if (count == 0) {
            return Optional.of("nothing has run yet");
        }
        if (!failed.isEmpty()) {
            return Optional.of("a step failed: " + String.join(", ", failed));
        }
        Optional<String> writer = asked(connection, WRITERS, Quoting.identifier(history));
        if (writer.isEmpty() && lockQuery(history).isPresent()) {
            writer = asked(connection, lockQuery(history).get());
        }
        return writer.map(holder -> "it is locked by " + holder);
    }

    private static Optional<String> asked(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }
}
