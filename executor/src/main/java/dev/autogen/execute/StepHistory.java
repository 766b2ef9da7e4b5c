package dev.autogen.execute;

import dev.autogen.execute.HistoryTable.CutStep;
import dev.autogen.graph.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** The row of one step in the history table, which is there before the step's end where an autocommit block asks for it. */
final class StepHistory {

    private final HistoryTable table;
    private final HistoryRow row;
    private final long start = System.nanoTime();
    private Optional<Long> number;
    private Checkpoint permanent;
    private boolean isPermanent;

    /**
     * @param cut the same step, where an earlier run did not come to its end
     */
    StepHistory(HistoryTable table, Step step, Optional<CutStep> cut) {
        this.table = table;
        this.row = HistoryRow.of(step, HistoryRow.now());
        this.number = cut.map(CutStep::id);
        this.permanent = cut.map(CutStep::checkpoint).orElse(Checkpoint.NONE);
        this.isPermanent = cut.isPresent();
    }

    /** How far the step came that nothing takes back any more. */
    Checkpoint permanent() {
        return permanent;
    }

    boolean isPermanent() {
        return isPermanent;
    }

    /** Writes how far the step is; holds when it is {@link #committed}. */
    void write(Connection connection, Checkpoint checkpoint) throws SQLException {
        put(connection, row.at(checkpoint));
    }

    void committed(Checkpoint checkpoint) {
        permanent = checkpoint;
        isPermanent = true;
    }

    /** What was written and not committed is gone. */
    void rolledBack() {
        if (!isPermanent) {
            number = Optional.empty();
        }
    }

    void done(Connection connection) throws SQLException {
        put(connection, row.done(elapsed()));
    }

    /**
     * @param connection that commits by itself
     */
    void failed(Connection connection, String error) throws SQLException {
        put(connection, row.at(permanent).failed(elapsed(), error, isPermanent && !permanent.isNothing()));
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void put(Connection connection, HistoryRow values) throws SQLException {
        if (number.isEmpty()) {
            number = Optional.of(table.insert(connection, values));
        } else {
            table.update(connection, number.get(), values);
        }
    }
}
