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

    private final QualifiedName name;

    HistorySql(QualifiedName name) {
        this.name = name;
    }

    /** The last three columns say how far a step came that was cut within an autocommit block. */
    String create() {
        String constraint = Names.invented(name.name(), List.of(), "pkc");
        return "CREATE TABLE IF NOT EXISTS " + table()
                + " (id bigint GENERATED ALWAYS AS IDENTITY, revision text NOT NULL,"
                + " direction text NOT NULL, outcome text NOT NULL, started_at timestamptz NOT NULL, duration_ms bigint,"
                + " database_user text NOT NULL DEFAULT current_user, host text, checksum text, error text,"
                + " statements integer, fingerprint text, pending text, CONSTRAINT " + Quoting.identifier(constraint)
                + " PRIMARY KEY (id))";
    }

    /** Returns the row of a step that a script has run: nobody measures it. */
    String scripted(Step step) {
        return scripted(
                Quoting.literal(step.entry().id()),
                direction(step),
                literal(step.entry().checksum()));
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

    /** Returns the statement by which a stamp says that nobody shall take up what was cut. */
    String abandon() {
        return "UPDATE " + table() + " SET outcome = 'abandoned' WHERE outcome = 'started'";
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
        return "EXISTS (SELECT FROM " + table() + " WHERE outcome = 'started')";
    }

    String table() {
        return Quoting.identifier(name);
    }

    static String literal(Optional<String> text) {
        return text.map(Quoting::literal).orElse("NULL");
    }
}
