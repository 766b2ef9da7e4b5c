package dev.autogen.execute;

import dev.autogen.graph.Step;
import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Runs steps on a connection, one after the other, and keeps the version table. */
final class StepRunner {

    private static final Logger LOG = System.getLogger(RevisionExecutor.class.getName());

    private final Connection connection;
    private final VersionTable versions;
    private final List<String> headsBefore;
    private final ExecutionListener listener;

    StepRunner(Connection connection, VersionTable versions, List<String> headsBefore, ExecutionListener listener) {
        this.connection = connection;
        this.versions = versions;
        this.headsBefore = headsBefore;
        this.listener = listener;
    }

    StepResult run(Step step, Revision revision) {
        listener.beforeStep(step);
        LOG.log(Level.INFO, step.describe());
        long start = System.nanoTime();
        runRevision(step, revision);
        writeVersions(step);
        StepResult result = new StepResult(step, Duration.ofNanos(System.nanoTime() - start));
        listener.afterStep(result);
        return result;
    }

    private void runRevision(Step step, Revision revision) {
        OperationRunner runner = new OperationRunner(
                connection, trace -> FailedStep.of(step, headsBefore, revision.getClass(), trace.getStackTrace()));
        Operations op = new Operations(runner);
        try {
            if (step instanceof Step.Upgrade) {
                revision.upgrade(op);
            } else {
                revision.downgrade(op);
            }
        } catch (StatementFailed failure) {
            throw failure;
        } catch (RuntimeException | LinkageError | AssertionError failure) {
            runner.requireNoFailure();
            throw new RevisionFailed(
                    FailedStep.of(step, headsBefore, revision.getClass(), failure.getStackTrace()), failure);
        }
        runner.requireNoFailure();
    }

    private void writeVersions(Step step) {
        try {
            versions.write(step);
        } catch (SQLException failure) {
            SqlError error = SqlError.of(failure).orElseThrow();
            throw new DatabaseFailed(
                    "version table not written after " + step.entry().title() + ": " + error.text() + "\n  "
                            + FailedStep.rolledBack(headsBefore),
                    error.sqlState(),
                    error.trouble().fix(),
                    error.causeOrNull());
        }
    }
}
