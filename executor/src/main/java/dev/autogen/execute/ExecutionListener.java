package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.graph.Step;
import dev.autogen.graph.VersionChange;
import java.sql.Connection;
import java.util.List;

/**
 * Hears of a run and of each of its steps. What happened within a transaction may still be rolled back by a later step,
 * unless each step is a transaction or had an autocommit block; a step that found no lock is tried again, and told again. An
 * exception from a listener ends the run, rolls it back, and reaches the caller as it is, but for {@link #afterRun}, when all
 * is committed.
 */
public interface ExecutionListener {

    /** Hears of nothing. */
    ExecutionListener NONE = new ExecutionListener() {};

    /** Hears once that the run waits for another one on the same database, before anything is read or run. */
    default void waiting(LockHolder holder) {}

    /** Hears what will run, when the lock is held; not called where there is nothing to run. */
    default void beforeRun(List<Step> steps) {}

    /** Hears that a file changed after it ran, and counts as it is from now on ({@link RunOptions#allowChanged}). */
    default void accepted(ChangedRevision changed) {}

    default void beforeStep(Step step) {}

    default void afterStep(StepResult result) {}

    /** Hears of each batch of an update in batches. An exception from here comes as the cause of a {@link RevisionFailed}. */
    default void afterBatch(Step step, BatchProgress progress) {}

    /**
     * Hears that the version rows changed, by a step or by a stamp, before that is committed.
     *
     * @param connection of the run, in its transaction: what is written here stays or goes with the change
     * @throws Exception ends the run and rolls it back; a checked one as the cause of an {@link AutogenException}
     */
    default void versionApplied(VersionChange change, Connection connection) throws Exception {}

    /** Hears that a transaction found no lock in time, was rolled back, and is tried again after a pause. */
    default void retrying(RetryNotice notice) {}

    /** Hears that a run was committed as a whole. */
    default void afterRun(RunResult result) {}

    /** Returns one that tells this one first, then the other. */
    default ExecutionListener andThen(ExecutionListener other) {
        return new ListenerPair(this, other);
    }
}
