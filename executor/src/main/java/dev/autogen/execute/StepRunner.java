package dev.autogen.execute;

import dev.autogen.graph.Step;
import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;

/** Runs the steps of a run, one after the other, and keeps the version table. */
final class StepRunner {

    private static final Logger LOG = System.getLogger(RevisionExecutor.class.getName());

    private final Run run;
    private final VersionTable versions;

    StepRunner(Run run, VersionTable versions) {
        this.run = run;
        this.versions = versions;
    }

    StepResult run(Step step, Revision revision) {
        run.listener().beforeStep(step);
        LOG.log(Level.INFO, step.describe());
        long start = System.nanoTime();
        boolean hadBlock = runRevision(step, revision);
        end(step, hadBlock);
        StepResult result = new StepResult(step, Duration.ofNanos(System.nanoTime() - start));
        run.listener().afterStep(result);
        return result;
    }

    private boolean runRevision(Step step, Revision revision) {
        RevisionPlace place = new RevisionPlace(step, run.ledger(), revision.getClass());
        OperationRunner runner = new OperationRunner(run, place);
        Operations op = new Operations(runner);
        try {
            if (step instanceof Step.Upgrade) {
                revision.upgrade(op);
            } else {
                revision.downgrade(op);
            }
        } catch (StatementFailed | IrreversibleRevision | DatabaseFailed failure) {
            throw failure;
        } catch (Exception | LinkageError | AssertionError failure) {
            // A checked one too: Kotlin and Lombok throw them without a word.
            runner.requireNoFailure();
            throw new RevisionFailed(place.of(failure), failure);
        }
        runner.requireNoFailure();
        runner.end();
        return runner.hadBlock();
    }

    /**
     * Where a block made some of the revision permanent, its version row becomes permanent too: a later step that failed
     * would else leave the one without the other.
     */
    private void end(Step step, boolean hadBlock) {
        attempt("version table not written after " + step.entry().title(), () -> versions.write(step, run.ledger()));
        run.ledger().ended(step);
        if (hadBlock) {
            attempt("commit failed after " + step.entry().title(), run.transaction()::commitSoFar);
            run.ledger().settled();
        }
    }

    private void attempt(String whatFailed, JdbcAction action) {
        try {
            action.run();
        } catch (SQLException failure) {
            throw DatabaseFailed.because(whatFailed, failure, run.ledger());
        }
    }
}
