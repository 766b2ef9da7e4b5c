package dev.autogen.cli.command;

import dev.autogen.execute.BatchProgress;
import dev.autogen.execute.ExecutionListener;
import dev.autogen.graph.Step;
import java.util.function.Consumer;

/** Prints each step when it begins, as Alembic does. */
record StepProgress(Consumer<String> progress) implements ExecutionListener {

    @Override
    public void beforeStep(Step step) {
        progress.accept(step.describe());
    }

    @Override
    public void afterBatch(Step step, BatchProgress batch) {
        progress.accept("  " + batch.table() + ": " + batch.rows() + " rows updated, batch " + batch.batches());
    }
}
