package dev.autogen.execute;

import dev.autogen.execute.Rehearsal.Rehearsed;
import dev.autogen.graph.Step;
import dev.autogen.revision.Revision;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the steps of a run in one transaction, which is rolled back, and writes down what they do. What commits by itself, and
 * all that follows it, is only written down.
 */
final class RehearsalRun {

    /** unsafe_new_enum_value_usage (PostgreSQL manual, appendix A): what uses it must wait for a commit. */
    private static final String NEEDS_COMMIT = "55P04";

    private final Run run;
    private final RunTables tables;
    private final List<ChangedRevision> accepted;
    private final List<Rehearsed> rehearsed = new ArrayList<>();
    private Optional<String> notRun = Optional.empty();

    /**
     * @param accepted whose files count as they are now
     */
    RehearsalRun(Run run, RunTables tables, List<ChangedRevision> accepted) {
        this.run = new Run(
                run.transaction(),
                run.lock(),
                run.ledger().ofRehearsal(),
                run.options(),
                new RehearsalListener(run.listener()),
                run.serverVersion());
        this.tables = tables;
        this.accepted = accepted;
    }

    List<Rehearsed> all(List<Step> steps, Map<String, Revision> revisions) {
        Retry retry = new Retry(run.options());
        begin();
        while (rehearsed.size() < steps.size()) {
            Step step = steps.get(rehearsed.size());
            try {
                rehearsed.add(rehearse(step, revisions.get(step.entry().id())));
            } catch (RuntimeException failure) {
                rollBack(failure);
                if (isForCommit(failure)) {
                    notRun = Optional.of("it needs the commit of a revision before it");
                } else {
                    pause(retry.after(failure, step).orElseThrow(() -> failure));
                    rehearsed.clear();
                }
                begin();
            }
        }
        checkDeferred(steps.get(steps.size() - 1));
        attempt("the dry run was not rolled back", run.transaction()::rollback);
        return List.copyOf(rehearsed);
    }

    private Rehearsed rehearse(Step step, Revision revision) {
        RehearsedStatements statements = new RehearsedStatements();
        if (tables.cut().filter(cut -> cut.isOf(step)).isPresent()) {
            notRun = Optional.of("an earlier run was cut within this revision, and goes on behind what ran");
        }
        notRun.ifPresent(statements::stop);
        StepHistory history = new StepHistory(tables.history(), step, Optional.empty());
        StepRunner runner = new StepRunner(run, tables.versions());
        run.ledger().begun();
        try {
            runner.runRevision(step, revision, history, operations -> new RehearsedOperations(operations, statements));
        } catch (RevisionFailed failure) {
            if (!(failure.getCause() instanceof NeedsDatabase)) {
                throw failure;
            }
            statements.collector().remark("the rest is not printed: it asks the database");
        }
        if (statements.isRunning()) {
            runner.note(step, history);
            if (run.options().transactionPerMigration()) {
                checkDeferred(step);
            }
        } else if (notRun.isEmpty()) {
            notRun = Optional.of("it follows " + step.entry().id() + ", of which not all ran");
        }
        return statements.of(step);
    }

    /** What a commit would check that is not to come. */
    private void checkDeferred(Step step) {
        attempt(
                "commit failed after " + step.entry().title(),
                () -> Statements.update(run.transaction().connection(), "SET CONSTRAINTS ALL IMMEDIATE"));
    }

    private boolean isForCommit(RuntimeException failure) {
        return run.options().transactionPerMigration()
                && failure instanceof StatementFailed statement
                && statement.sqlState().equals(NEEDS_COMMIT);
    }

    private void begin() {
        attempt("the dry run could not begin", () -> {
            new SessionLimits(run.transaction().connection(), run.options()).enterTransaction();
            tables.prepare(run.transaction().connection(), accepted);
        });
    }

    private void rollBack(RuntimeException failure) {
        try {
            run.transaction().rollback();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
        run.ledger().rolledBack();
    }

    private void pause(RetryNotice notice) {
        run.listener().retrying(notice);
        Pause.of(
                notice.pause(),
                "interrupted before another attempt; " + run.ledger().outcome());
    }

    private void attempt(String whatFailed, JdbcAction action) {
        try {
            action.run();
        } catch (SQLException failure) {
            throw DatabaseFailed.because(whatFailed, failure, run.ledger());
        }
    }
}
