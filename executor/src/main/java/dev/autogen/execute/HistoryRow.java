package dev.autogen.execute;

import dev.autogen.execute.HistoryEntry.Direction;
import dev.autogen.execute.HistoryEntry.Outcome;
import dev.autogen.graph.Step;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** What is written into the history table about one step or stamp. */
record HistoryRow(
        String revision,
        Direction direction,
        Outcome outcome,
        OffsetDateTime startedAt,
        Optional<Duration> duration,
        Optional<String> checksum,
        Optional<String> error,
        Checkpoint checkpoint) {

    static HistoryRow of(Step step, OffsetDateTime startedAt) {
        return new HistoryRow(
                step.entry().id(),
                HistorySql.direction(step),
                Outcome.STARTED,
                startedAt,
                Optional.empty(),
                step.entry().checksum(),
                Optional.empty(),
                Checkpoint.NONE);
    }

    /** Something that takes no time. */
    static HistoryRow of(String revision, Direction direction, Optional<String> checksum) {
        return new HistoryRow(
                revision,
                direction,
                Outcome.DONE,
                now(),
                Optional.of(Duration.ZERO),
                checksum,
                Optional.empty(),
                Checkpoint.NONE);
    }

    static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    HistoryRow at(Checkpoint value) {
        return new HistoryRow(revision, direction, outcome, startedAt, duration, checksum, error, value);
    }

    HistoryRow done(Duration value) {
        return new HistoryRow(
                revision,
                direction,
                Outcome.DONE,
                startedAt,
                Optional.of(value),
                checksum,
                Optional.empty(),
                Checkpoint.NONE);
    }

    /**
     * @param isCut whether some of it is permanent
     */
    HistoryRow failed(Duration value, String text, boolean isCut) {
        return new HistoryRow(
                revision,
                direction,
                isCut ? Outcome.STARTED : Outcome.FAILED,
                startedAt,
                Optional.of(value),
                checksum,
                Optional.of(text),
                checkpoint);
    }

    /** Sets the parameters of {@link HistorySql#insert} and returns the number of the next one. */
    int bind(PreparedStatement statement) throws SQLException {
        int next = 1;
        statement.setString(next++, revision);
        statement.setString(next++, HistorySql.text(direction));
        statement.setString(next++, HistorySql.text(outcome));
        statement.setObject(next++, startedAt);
        statement.setObject(next++, duration.map(Duration::toMillis).orElse(null), Types.BIGINT);
        statement.setString(next++, HostName.OF_THIS_MACHINE);
        statement.setString(next++, checksum.orElse(null));
        statement.setString(next++, error.orElse(null));
        boolean isCut = outcome == Outcome.STARTED;
        statement.setObject(next++, isCut ? checkpoint.statements() : null, Types.INTEGER);
        statement.setString(next++, isCut ? checkpoint.fingerprint() : null);
        statement.setString(
                next++, checkpoint.pending().map(Checkpoint.Pending::statement).orElse(null));
        statement.setString(
                next++, checkpoint.pending().flatMap(Checkpoint.Pending::after).orElse(null));
        return next;
    }
}
