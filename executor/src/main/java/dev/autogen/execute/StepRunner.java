package dev.autogen.execute;

import dev.autogen.graph.Step;
import dev.autogen.revision.OperationReceiver;
import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

/** Runs one step, and keeps the version table and the history table. */
final class StepRunner {

    private static final Logger LOG = System.getLogger(RevisionExecutor.class.getName());

    private final Run run;
    private final VersionTable versions;

    StepRunner(Run run, VersionTable versions) {
        this.run = run;
        this.versions = versions;
    }

    /**
     * Runs a step, or what is left of it.
     *
     * @return whether an autocommit block made some of it permanent: then its version row must become permanent too, for a
     *     later step that failed would else leave the one without the other
     */
    boolean run(Step step, Revision revision, StepHistory history) {
        run.ledger().begun();
        run.listener().beforeStep(step);
        LOG.log(Level.INFO, step.describe());
        boolean hadBlock = runRevision(step, revision, history, receiver -> receiver);
        note(step, history);
        run.listener().afterStep(new StepResult(step, history.elapsed()));
        return hadBlock;
    }

    /** The step has ended: the database shall know. */
    void note(Step step, StepHistory history) {
        attempt("version table not written after " + step.entry().title(), () -> versions.write(step, run.ledger()));
        attempt("history not written after " + step.entry().title(), () -> history.done(connection()));
        VersionHook.tell(run, step);
        run.ledger().ended(step);
    }

    /**
     * Runs the revision's Java.
     *
     * @param receivers makes of what runs each operation what the revision hands them to
     * @return whether an autocommit block made some of it permanent
     */
    boolean runRevision(Step step, Revision revision, StepHistory history, UnaryOperator<OperationReceiver> receivers) {
        RevisionPlace place = new RevisionPlace(step, run.ledger(), revision.getClass());
        OperationRunner runner = new OperationRunner(run, place, history);
        runner.begin();
        Operations op = new Operations(receivers.apply(runner));
        try {
            if (step instanceof Step.Upgrade) {
                revision.upgrade(op);
            } else {
                revision.downgrade(op);
            }
            runner.requireNoFailure();
            runner.end();
        } catch (StatementFailed | IrreversibleRevision | DatabaseFailed | LockTaken failure) {
            throw failure;
        } catch (Exception | LinkageError | AssertionError failure) {
            // A checked one too: Kotlin and Lombok throw them without a word.
            runner.requireNoFailure();
            throw new RevisionFailed(place.of(failure), failure);
        }
        return runner.hadBlock();
    }

    private Connection connection() {
        return run.transaction().connection();
    }

    private void attempt(String whatFailed, JdbcAction action) {
        try {
            action.run();
        } catch (SQLException failure) {
            throw DatabaseFailed.because(whatFailed, failure, run.ledger());
        }
    }
}
