package dev.autogen.cli.command;

import dev.autogen.execute.BatchProgress;
import dev.autogen.execute.ChangedRevision;
import dev.autogen.execute.ExecutionListener;
import dev.autogen.execute.LockHolder;
import dev.autogen.execute.RetryNotice;
import dev.autogen.graph.Step;
import java.util.function.Consumer;

/** Prints each step when it begins, as Alembic does. */
record StepProgress(Consumer<String> progress) implements ExecutionListener {

    @Override
    public void waiting(LockHolder holder) {
        progress.accept("Waiting for another run: " + holder.describe());
    }

    @Override
    public void accepted(ChangedRevision changed) {
        progress.accept(
                "Changed after it ran, counts as it is now: " + changed.entry().title());
    }

    @Override
    public void beforeStep(Step step) {
        progress.accept(step.describe());
    }

    @Override
    public void afterBatch(Step step, BatchProgress batch) {
        progress.accept("  " + batch.table() + ": " + batch.rows() + " rows updated, batch " + batch.batches());
    }

    @Override
    public void retrying(RetryNotice notice) {
        progress.accept(notice.describe());
    }
}
