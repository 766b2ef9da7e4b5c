package dev.autogen.execute;

import dev.autogen.graph.Step;

/**
 * Hears of each step of a run, within its transaction: what happened may still be rolled back by a later step. An exception
 * from a listener ends the run, rolls it back, and reaches the caller as it is.
 */
public interface ExecutionListener {

    /** Hears of nothing. */
    ExecutionListener NONE = new ExecutionListener() {};

    default void beforeStep(Step step) {}

    default void afterStep(StepResult result) {}
}
