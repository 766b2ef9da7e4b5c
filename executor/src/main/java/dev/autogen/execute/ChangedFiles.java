package dev.autogen.execute;

import dev.autogen.execute.HistoryTable.Ran;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.graph.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the revisions whose files changed after they ran. */
final class ChangedFiles {

    private ChangedFiles() {}

    static List<ChangedRevision> find(RevisionGraph graph, Connection connection, RunTables tables)
            throws SQLException {
        Map<String, Ran> ran = tables.history().ran(connection);
        if (ran.isEmpty()) {
            return List.of();
        }
        Set<String> missing = graph.upgradePath(tables.versions().heads(), new Target.Heads()).stream()
                .map(step -> step.entry().id())
                .collect(Collectors.toSet());
        return graph.topologicalOrder().stream()
                .filter(entry -> !missing.contains(entry.id()) && isChanged(entry, ran))
                .map(entry -> new ChangedRevision(entry, ran.get(entry.id()).at()))
                .toList();
    }

    /**
     * Returns those that changed and may have.
     *
     * @throws FilesChanged where none may
     */
    static List<ChangedRevision> allowed(RevisionGraph graph, Run run, RunTables tables) throws SQLException {
        List<ChangedRevision> changed = find(graph, run.transaction().connection(), tables);
        if (!changed.isEmpty() && !run.options().allowChanged()) {
            throw new FilesChanged(changed);
        }
        return changed;
    }

    private static boolean isChanged(RevisionEntry entry, Map<String, Ran> ran) {
        return ran.containsKey(entry.id())
                && !isReplaced(entry, ran.get(entry.id()).at())
                && entry.checksum()
                        .filter(checksum -> !checksum.equals(ran.get(entry.id()).checksum()))
                        .isPresent();
    }

    /** What ran before a file was made of several was the last of these. */
    private static boolean isReplaced(RevisionEntry entry, OffsetDateTime ranAt) {
        try {
            return entry.replaces().contains(entry.id())
                    && !ranAt.truncatedTo(ChronoUnit.SECONDS).isAfter(OffsetDateTime.parse(entry.created()));
        } catch (DateTimeException notATime) {
            return false;
        }
    }
}
