package dev.autogen.execute;

import dev.autogen.execute.HistoryEntry.Direction;
import dev.autogen.graph.Step;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.Quoting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The statements about the history table. */
final class HistorySql {

    private static final String COLUMNS =
            "revision, direction, outcome, started_at, duration_ms, host, checksum, error,"
                    + " statements, fingerprint, pending, pending_key";

    private static final String CUT = "outcome = 'started' AND (statements > 0 OR pending IS NOT NULL)";

    private final QualifiedName name;

    HistorySql(QualifiedName name) {
        this.name = name;
    }

    /** The last four columns say how far a step came that was cut within an autocommit block. */
    String create() {
        String constraint = Names.invented(name.name(), List.of(), "pkc");
        return "CREATE TABLE IF NOT EXISTS " + table()
                + " (id bigint GENERATED ALWAYS AS IDENTITY, revision text NOT NULL,"
                + " direction text NOT NULL, outcome text NOT NULL, started_at timestamptz NOT NULL, duration_ms bigint,"
                + " database_user text NOT NULL DEFAULT current_user, host text, checksum text, error text,"
                + " statements integer, fingerprint text, pending text, pending_key text, CONSTRAINT "
                + Quoting.identifier(constraint)
                + " PRIMARY KEY (id))";
    }

    /** Returns the row of a step that a script has run: nobody measures it. */
    String scripted(Step step) {
        return scripted(
                Quoting.literal(step.entry().id()),
                direction(step),
                literal(step.entry().checksum()));
    }

    /** With the parameters of {@link HistoryRow#bind}; returns the row's number. */
    String insert() {
        return "INSERT INTO " + table() + " (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id";
    }

    /** The same with the row's number as the last parameter. */
    String update() {
        return "UPDATE " + table() + " SET (" + COLUMNS + ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?";
    }

    String cut() {
        return "SELECT id, revision, direction, statements, fingerprint, pending, pending_key FROM " + table()
                + " WHERE " + CUT + " ORDER BY id DESC LIMIT 1";
    }

    /** Of a step that was cut before any of its statements was permanent nothing is to be taken up. */
    String failEmpty() {
        return "UPDATE " + table() + " SET outcome = 'failed' WHERE outcome = 'started' AND statements = 0"
                + " AND pending IS NULL";
    }

    /** Returns the statement by which a stamp says that nobody shall take up what was cut. */
    String abandonCut() {
        return "UPDATE " + table() + " SET outcome = 'abandoned' WHERE outcome = 'started'";
    }

    /** A revision that was downgraded since may have another file now. */
    String ran() {
        return "SELECT revision, checksum, started_at FROM (SELECT DISTINCT ON (revision) revision, direction, checksum,"
                + " started_at FROM " + table() + " WHERE outcome = 'done' AND direction <> 'stamp'"
                + " ORDER BY revision, id DESC) AS latest WHERE direction <> 'downgrade' AND checksum IS NOT NULL";
    }

    String entries() {
        return "SELECT id, revision, direction, outcome, started_at, duration_ms, database_user, host, checksum, error FROM "
                + table() + " ORDER BY id DESC";
    }

    static Direction direction(Step step) {
        return step instanceof Step.Upgrade ? Direction.UPGRADE : Direction.DOWNGRADE;
    }

    static String text(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the row of a stamp by a script. */
    String stamped(List<String> heads) {
        return stamped(Quoting.literal(heads.isEmpty() ? "base" : String.join(", ", heads)));
    }

    /**
     * The same.
     *
     * @param heads an SQL expression
     */
    String stamped(String heads) {
        return scripted(heads, Direction.STAMP, "NULL");
    }

    /**
     * Returns the row of what a script has run.
     *
     * @param revision an SQL expression
     * @param checksum an SQL expression
     */
    String scripted(String revision, Direction direction, String checksum) {
        return "INSERT INTO " + table() + " (revision, direction, outcome, started_at, checksum) VALUES (" + revision
                + ", " + Quoting.literal(text(direction)) + ", 'done', clock_timestamp(), " + checksum + ")";
    }

    /** Returns a condition that holds where a run was cut within an autocommit block. */
    String isCut() {
        return "EXISTS (SELECT FROM " + table() + " WHERE " + CUT + ")";
    }

    String table() {
        return Quoting.identifier(name);
    }

    static String literal(Optional<String> text) {
        return text.map(Quoting::literal).orElse("NULL");
    }
}
