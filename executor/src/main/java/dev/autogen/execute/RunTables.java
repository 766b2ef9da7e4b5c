package dev.autogen.execute;

import dev.autogen.execute.HistoryEntry.Direction;
import dev.autogen.execute.HistoryTable.CutStep;
import dev.autogen.graph.Step;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a database knows of its runs.
 *
 * @param cut the step that a run was cut in
 */
record RunTables(VersionTable versions, HistoryTable history, Optional<CutStep> cut) {

    RunTables {
        Objects.requireNonNull(versions, "versions is null");
        Objects.requireNonNull(history, "history is null");
        Objects.requireNonNull(cut, "cut is null");
    }

    static RunTables find(Connection connection, QualifiedName versionTable, RunOptions options) throws SQLException {
        VersionTable versions = VersionTable.find(connection, versionTable);
        HistoryTable history = HistoryTable.find(connection, options.historyTable(), versions.name());
        return new RunTables(versions, history, history.cut(connection));
    }

    void createIfMissing(Connection connection) throws SQLException {
        versions.createIfMissing();
        history.createIfMissing(connection);
    }

    /** Makes, in the first transaction of a run, what it needs. */
    void prepare(Connection connection, List<ChangedRevision> accepted) throws SQLException {
        createIfMissing(connection);
        history.failEmpty(connection);
        for (ChangedRevision changed : accepted) {
            accept(connection, changed);
        }
    }

    /**
     * @throws StepCut where a step was cut, and is not among those that are to run
     */
    void requireTakenUp(List<Step> steps) {
        cut.filter(found -> steps.stream().noneMatch(found::isOf)).ifPresent(found -> {
            throw new StepCut(found);
        });
    }

    /** The file counts as it is now. */
    private void accept(Connection connection, ChangedRevision changed) throws SQLException {
        history.insert(
                connection,
                HistoryRow.of(
                        changed.entry().id(), Direction.ACCEPT, changed.entry().checksum()));
    }
}
