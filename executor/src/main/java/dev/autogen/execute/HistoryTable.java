package dev.autogen.execute;

import dev.autogen.execute.HistoryEntry.Direction;
import dev.autogen.execute.HistoryEntry.Outcome;
import dev.autogen.graph.Step;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a database remembers every step that ever ran on it. */
final class HistoryTable {

    private final Bookkeeping table;
    private final HistorySql sql;

    private HistoryTable(Bookkeeping table) {
        this.table = table;
        this.sql = new HistorySql(table.name());
    }

    /**
     * Looks for the table.
     *
     * @param name where somebody chose one; else it lies beside the version table
     * @param versionTable with its schema
     */
    static HistoryTable find(Connection connection, Optional<QualifiedName> name, QualifiedName versionTable)
            throws SQLException {
        QualifiedName wanted = name.orElseGet(() -> new QualifiedName(versionTable.schema(), RunOptions.HISTORY_TABLE));
        return new HistoryTable(Bookkeeping.find(connection, wanted));
    }

    /** Whether it was there when it was looked for. */
    boolean exists() {
        return table.exists();
    }

    void createIfMissing(Connection connection) throws SQLException {
        if (!table.exists()) {
            Statements.update(connection, sql.create());
        }
    }

    /** Returns the number of a new row. */
    long insert(Connection connection, HistoryRow row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.insert())) {
            row.bind(statement);
            try (ResultSet id = statement.executeQuery()) {
                id.next();
                return id.getLong(1);
            }
        }
    }

    void update(Connection connection, long id, HistoryRow row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.update())) {
            int next = row.bind(statement);
            statement.setLong(next, id);
            statement.execute();
        }
    }

    /** Returns the step that was cut within an autocommit block; there is one at most, for nothing else runs before it ends. */
    Optional<CutStep> cut(Connection connection) throws SQLException {
        if (!table.exists()) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql.cut())) {
            return row.next() ? Optional.of(cutStep(row)) : Optional.empty();
        }
    }

    /** Gives the steps an end that were cut before any of their statements was permanent. */
    void failEmpty(Connection connection) throws SQLException {
        if (table.exists()) {
            Statements.update(connection, sql.failEmpty());
        }
    }

    /** Says of a step that was cut that it shall not be taken up. */
    void abandonCut(Connection connection) throws SQLException {
        if (table.exists()) {
            Statements.update(connection, sql.abandonCut());
        }
    }

    /** Returns what ran of each revision that was upgraded or accepted last, as far as its source was known. */
    Map<String, Ran> ran(Connection connection) throws SQLException {
        Map<String, Ran> ran = new HashMap<>();
        if (table.exists()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql.ran())) {
                while (rows.next()) {
                    ran.put(rows.getString(1), new Ran(rows.getString(2), rows.getObject(3, OffsetDateTime.class)));
                }
            }
        }
        return ran;
    }

    /** Returns all rows, the newest first. */
    List<HistoryEntry> entries(Connection connection) throws SQLException {
        List<HistoryEntry> entries = new ArrayList<>();
        if (table.exists()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql.entries())) {
                while (rows.next()) {
                    entries.add(entry(rows));
                }
            }
        }
        return entries;
    }

    /** What ran of a revision, and when. */
    record Ran(String checksum, OffsetDateTime at) {}

    /** A step whose end nobody saw. */
    record CutStep(long id, String revision, Direction direction, Checkpoint checkpoint) {

        boolean isOf(Step step) {
            return step.entry().id().equals(revision) && HistorySql.direction(step) == direction;
        }
    }

    private static CutStep cutStep(ResultSet row) throws SQLException {
        Optional<Checkpoint.Pending> pending = Optional.ofNullable(row.getString(6))
                .map(statement -> new Checkpoint.Pending(statement, Optional.empty()));
        Optional<String> after = Optional.ofNullable(row.getString(7));
        return new CutStep(
                row.getLong(1),
                row.getString(2),
                Direction.valueOf(constant(row.getString(3))),
                new Checkpoint(
                        row.getInt(4),
                        text(row.getString(5)),
                        pending.map(found -> new Checkpoint.Pending(found.statement(), after))));
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        long milliseconds = row.getLong(6);
        Optional<Duration> duration = row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(milliseconds));
        return new HistoryEntry(
                row.getLong(1),
                row.getString(2),
                Direction.valueOf(constant(row.getString(3))),
                Outcome.valueOf(constant(row.getString(4))),
                row.getObject(5, OffsetDateTime.class),
                duration,
                row.getString(7),
                text(row.getString(8)),
                Optional.ofNullable(row.getString(9)),
                text(row.getString(10)));
    }

    private static String constant(String value) {
        return value.toUpperCase(Locale.ROOT);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
