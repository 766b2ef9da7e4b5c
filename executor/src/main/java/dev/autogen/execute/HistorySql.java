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
        return "INSERT INTO " + table() + " (revision, direction, outcome, started_at, checksum) VALUES ("
                + Quoting.literal(step.entry().id()) + ", " + Quoting.literal(text(direction(step)))
                + ", 'done', clock_timestamp(), " + literal(step.entry().checksum()) + ")";
    }

    static Direction direction(Step step) {
        return step instanceof Step.Upgrade ? Direction.UPGRADE : Direction.DOWNGRADE;
    }

    static String text(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String table() {
        return Quoting.identifier(name);
    }

    private static String literal(Optional<String> text) {
        return text.map(Quoting::literal).orElse("NULL");
    }
}
