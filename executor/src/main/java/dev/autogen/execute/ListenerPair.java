package dev.autogen.execute;

import dev.autogen.graph.Step;
import dev.autogen.graph.VersionChange;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;

/** Tells one listener, then another. */
record ListenerPair(ExecutionListener first, ExecutionListener second) implements ExecutionListener {

    ListenerPair {
        Objects.requireNonNull(first, "first is null");
        Objects.requireNonNull(second, "second is null");
    }

    @Override
    public void waiting(LockHolder holder) {
        first.waiting(holder);
        second.waiting(holder);
    }

    @Override
    public void beforeRun(List<Step> steps) {
        first.beforeRun(steps);
        second.beforeRun(steps);
    }

    @Override
    public void accepted(ChangedRevision changed) {
        first.accepted(changed);
        second.accepted(changed);
    }

    @Override
    public void beforeStep(Step step) {
        first.beforeStep(step);
        second.beforeStep(step);
    }

    @Override
    public void afterStep(StepResult result) {
        first.afterStep(result);
        second.afterStep(result);
    }

    @Override
    public void afterBatch(Step step, BatchProgress progress) {
        first.afterBatch(step, progress);
        second.afterBatch(step, progress);
    }

    @Override
    public void versionApplied(VersionChange change, Connection connection) throws Exception {
        first.versionApplied(change, connection);
        second.versionApplied(change, connection);
    }

    @Override
    public void retrying(RetryNotice notice) {
        first.retrying(notice);
        second.retrying(notice);
    }

    @Override
    public void afterRun(RunResult result) {
        first.afterRun(result);
        second.afterRun(result);
    }
}
