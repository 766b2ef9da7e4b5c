package dev.autogen.execute;

import dev.autogen.execute.HistoryEntry.Direction;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.graph.Stamp;
import dev.autogen.graph.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the version table, and runs nothing. */
final class StampRun {

    private final RevisionGraph graph;
    private final Run run;
    private final RunTables tables;

    StampRun(RevisionGraph graph, Run run, RunTables tables) {
        this.graph = graph;
        this.run = run;
        this.tables = tables;
    }

    /**
     * @param isPurged whether the table is emptied first
     */
    RunResult stamp(List<Target> targets, boolean isPurged) throws SQLException {
        Connection connection = run.transaction().connection();
        Set<String> before = tables.versions().heads();
        Stamp stamp = graph.stampPath(isPurged ? Set.of() : before, targets);
        RunLedger reached = new RunLedger(isPurged ? Set.of() : before);
        reached.ended(stamp);
        tables.createIfMissing(connection);
        if (isPurged) {
            tables.versions().empty();
        }
        tables.versions().write(stamp, run.ledger());
        boolean isNews = isPurged || tables.cut().isPresent() || !before.equals(Set.copyOf(reached.heads()));
        if (isNews) {
            note(connection, reached);
        }
        VersionHook.tell(run, stamp);
        run.lock().requireHeld(run.transaction().connection(), run.ledger());
        run.transaction().commit(run.ledger());
        return new RunResult(List.copyOf(before), reached.heads(), List.of());
    }

    private void note(Connection connection, RunLedger ledger) throws SQLException {
        tables.history().abandonCut(connection);
        String revisions = ledger.heads().isEmpty() ? "base" : String.join(", ", ledger.heads());
        tables.history().insert(connection, HistoryRow.of(revisions, Direction.STAMP, Optional.empty()));
    }
}
