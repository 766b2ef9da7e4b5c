package dev.autogen.execute;

import dev.autogen.graph.Step;

/**
 * Hears of each step of a run, within its transaction: what happened may still be rolled back by a later step, unless it stood in an autocommit block. An exception
 * from a listener ends the run, rolls it back, and reaches the caller as it is.
 */
public interface ExecutionListener {

    /** Hears of nothing. */
    ExecutionListener NONE = new ExecutionListener() {};

    /** Hears once that the run waits for another one on the same database, before anything is read or run. */
    default void waiting(LockHolder holder) {}

    default void beforeStep(Step step) {}

    default void afterStep(StepResult result) {}

    /** Hears of each batch of an update in batches. An exception from here comes as the cause of a {@link RevisionFailed}. */
    default void afterBatch(Step step, BatchProgress progress) {}
}
