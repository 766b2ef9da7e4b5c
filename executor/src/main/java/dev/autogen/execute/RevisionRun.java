package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.execute.HistoryTable.CutStep;
import dev.autogen.graph.Step;
import dev.autogen.revision.Revision;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the steps of a run in their transactions, and again what found no lock. */
final class RevisionRun {

    private static final Logger LOG = System.getLogger(RevisionExecutor.class.getName());

    private final Run run;
    private final RunTables tables;
    private final List<ChangedRevision> accepted;
    private final List<StepResult> results = new ArrayList<>();
    private final Retry retry;
    private int committed;
    private boolean hasCommitted;

    /**
     * @param accepted whose files count as they are now
     */
    RevisionRun(Run run, RunTables tables, List<ChangedRevision> accepted) {
        this.run = run;
        this.tables = tables;
        this.accepted = accepted;
        this.retry = new Retry(run.options());
    }

    List<StepResult> all(List<Step> steps, Map<String, Revision> revisions) {
        accepted.forEach(run.listener()::accepted);
        begin();
        if (steps.isEmpty()) {
            commit("commit failed after the files were accepted");
        }
        for (int next = 0; next < steps.size(); next = results.size()) {
            Step step = steps.get(next);
            Optional<CutStep> cut = cut(step);
            if (cut.isPresent()) {
                // What is permanent of it already must not be mixed up with what others did in the same transaction.
                commit("commit failed before " + step.entry().title());
            }
            StepHistory history = new StepHistory(tables.history(), step, cut);
            runWithRetries(step, revisions.get(step.entry().id()), history, next + 1 == steps.size());
        }
        return List.copyOf(results);
    }

    /** Ends with the step done, or with the run set back to the first step that is not permanent. */
    private void runWithRetries(Step step, Revision revision, StepHistory history, boolean isLast) {
        do {
            Checkpoint before = history.permanent();
            try {
                runOnce(step, revision, history, isLast);
                return;
            } catch (RuntimeException failure) {
                rollBack(failure, history);
                if (!history.permanent().equals(before)) {
                    retry.startAgain();
                }
                RetryNotice notice = retry.after(failure, step).orElseThrow(() -> noted(history, failure));
                pause(notice);
                begin();
            }
            // Where an autocommit block made some of the step permanent, the same step goes on behind it.
        } while (history.isPermanent());
    }

    private void runOnce(Step step, Revision revision, StepHistory history, boolean isLast) {
        boolean hadBlock = new StepRunner(run, tables.versions()).run(step, revision, history);
        results.add(new StepResult(step, history.elapsed()));
        if (isLast || hadBlock || run.options().transactionPerMigration()) {
            commit("commit failed after " + step.entry().title());
        }
    }

    private Optional<CutStep> cut(Step step) {
        return tables.cut().filter(cut -> cut.isOf(step));
    }

    /** A transaction begins: what the run needs and is not committed yet is made, in it. */
    private void begin() {
        attempt(hasCommitted ? "the next transaction could not begin" : "the run could not begin", () -> {
            Connection connection = run.transaction().connection();
            new SessionLimits(connection, run.options()).enterTransaction();
            if (!hasCommitted) {
                tables.prepare(connection, accepted);
            }
        });
    }

    private void commit(String whatFailed) {
        attempt(whatFailed, () -> {
            run.lock().requireHeld(run.transaction().connection(), run.ledger());
            run.transaction().commit(run.ledger());
        });
        run.ledger().settled();
        committed = results.size();
        hasCommitted = true;
        retry.startAgain();
    }

    private void rollBack(RuntimeException failure, StepHistory history) {
        try {
            run.transaction().rollback();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
        history.rolledBack();
        if (history.isPermanent()) {
            // The block's commit took the steps before along.
            committed = results.size();
            hasCommitted = true;
        }
        results.subList(committed, results.size()).clear();
    }

    private void pause(RetryNotice notice) {
        run.ledger().rolledBack();
        run.listener().retrying(notice);
        LOG.log(Level.WARNING, notice.describe());
        Pause.of(
                notice.pause(),
                "interrupted before another attempt; " + run.ledger().outcome());
    }

    /** A first run that fails leaves nothing at all, so there is no table to note it in. */
    private RuntimeException noted(StepHistory history, RuntimeException failure) {
        if (tables.history().exists() || hasCommitted) {
            try {
                history.failed(run.lock().connection(), text(failure));
            } catch (SQLException second) {
                failure.addSuppressed(second);
            }
        }
        return failure;
    }

    private static String text(RuntimeException failure) {
        if (failure instanceof StatementFailed statement) {
            return statement.reason();
        }
        String message = failure instanceof AutogenException known ? known.whatHappened() : failure.toString();
        return message.lines().findFirst().orElse("");
    }

    private void attempt(String whatFailed, JdbcAction action) {
        try {
            action.run();
        } catch (SQLException failure) {
            throw DatabaseFailed.because(whatFailed, failure, run.ledger());
        }
    }
}
