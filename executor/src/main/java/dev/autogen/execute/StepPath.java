package dev.autogen.execute;

import dev.autogen.execute.HistoryEntry.Direction;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.graph.Step;
import dev.autogen.graph.Target;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Where a run goes. */
record StepPath(Direction direction, Target target) {

    StepPath {
        Objects.requireNonNull(direction, "direction is null");
        Objects.requireNonNull(target, "target is null");
    }

    static StepPath up(Target target) {
        return new StepPath(Direction.UPGRADE, target);
    }

    static StepPath down(Target target) {
        return new StepPath(Direction.DOWNGRADE, target);
    }

    /**
     * Returns the steps from where the database is.
     *
     * @throws StepCut where a step was cut, and is not among them
     */
    List<Step> steps(RevisionGraph graph, RunTables tables) throws SQLException {
        Set<String> current = tables.versions().heads();
        List<Step> steps = isUpwards() ? graph.upgradePath(current, target) : graph.downgradePath(current, target);
        tables.requireTakenUp(steps);
        return steps;
    }

    /**
     * Returns the applied revisions whose files count as they are now. Only a way up stands on what ran before.
     *
     * @throws FilesChanged where that is not allowed
     */
    List<ChangedRevision> changed(RevisionGraph graph, Run run, RunTables tables) throws SQLException {
        return isUpwards() ? ChangedFiles.allowed(graph, run, tables) : List.of();
    }

    private boolean isUpwards() {
        return direction == Direction.UPGRADE;
    }
}
