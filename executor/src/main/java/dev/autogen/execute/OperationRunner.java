package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.operation.Autocommit;
import dev.autogen.operation.ControlOperation;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.LockTimeout;
import dev.autogen.operation.Operation;
import dev.autogen.operation.StatementTimeout;
import dev.autogen.operation.UpdateInBatches;
import dev.autogen.revision.OperationReceiver;
import dev.autogen.revision.RowMapper;
import dev.autogen.sql.BatchedUpdateWriter;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs each operation when it comes, so that the revision's next line sees what it did. */
final class OperationRunner implements OperationReceiver {

    private static final PostgresWriter WRITER = new PostgresWriter();

    /** In the place of statements that nobody sees. */
    static final String ON_CONNECTION = "(whatever the revision did on op.connection())";

    private final Run run;
    private final RevisionPlace place;
    private final Connection connection;
    private final SessionLimits limits;
    private final StepHistory history;
    private final Resumption resumption;
    private final BlockRunner block;
    private @Nullable AutogenException failure;
    private boolean isInBlock;
    private boolean hadBlock;

    OperationRunner(Run run, RevisionPlace place, StepHistory history) {
        this.run = run;
        this.place = place;
        this.connection = run.transaction().connection();
        this.limits = new SessionLimits(connection, run.options());
        this.history = history;
        this.resumption = new Resumption(history);
        this.block = new BlockRunner(run, history, resumption, limits);
        // A step that was cut left something permanent, and so ends with a commit of its own.
        this.hadBlock = history.isPermanent();
    }

    /** The transaction of the step has begun. */
    void begin() {
        attempt("the timeouts were not set", limits::enterTransaction);
    }

    @Override
    public void accept(Operation operation) {
        requireNoFailure();
        if (operation instanceof ControlOperation control) {
            control.accept(new ControlRunner());
            return;
        }
        if (operation instanceof UpdateInBatches update) {
            updateInBatches(update);
            return;
        }
        if (operation instanceof Execute execute) {
            StatementRules.requireTransactionGoesOn(execute.sql());
        }
        for (SqlStatement statement : operation.accept(WRITER)) {
            run(operation, statement);
        }
    }

    @Override
    public void autocommit(Runnable block) {
        requireNoFailure();
        if (isInBlock) {
            throw Autocommit.nested();
        }
        attempt(place.of(new Throwable()).inOperation("the begin of autocommit"), this::enterBlock);
        try {
            block.run();
        } catch (Throwable exception) {
            leaveBlockAfter(exception);
            throw exception;
        }
        attempt(place.of(new Throwable()).inOperation("the end of autocommit"), this::leaveBlock);
    }

    @Override
    public <T> List<T> query(Execute statement, RowMapper<T> mapper) {
        requireNoFailure();
        StatementRules.requireTransactionGoesOn(statement.sql());
        SqlStatement sql = statement.accept(WRITER).get(0);
        try {
            if (resumption.isBehind()) {
                return queryAgain(sql, mapper);
            }
            resumption.next(sql.script());
            List<T> rows = isInBlock ? block.query(sql, mapper) : Statements.query(connection, sql, mapper);
            ran(sql.script());
            return rows;
        } catch (SQLException exception) {
            throw failed("query", sql, exception);
        }
    }

    @Override
    public Connection connection() {
        requireNoFailure();
        resumption.requireNotBehind("it worked on op.connection()");
        resumption.next(ON_CONNECTION);
        if (isInBlock) {
            attempt("the work on op.connection() was not noted", block::connection);
        }
        ran(ON_CONNECTION);
        return GuardedConnection.of(connection);
    }

    /** A revision that caught the exception cannot go on: PostgreSQL refuses all else until the rollback. */
    void requireNoFailure() {
        if (failure != null) {
            throw failure;
        }
    }

    /** The revision has ended: its limits do too. */
    void end() {
        resumption.requireAtEnd();
        attempt("the timeouts of the revision were not taken back", limits::end);
    }

    /** Whether some of the revision is permanent already. */
    boolean hadBlock() {
        return hadBlock;
    }

    private void run(Operation operation, SqlStatement statement) {
        String name = StatementRules.name(operation);
        if (!isInBlock) {
            StatementRules.requireTransactional(name, statement);
        }
        StatementRules.requireVersion(name, statement, run.serverVersion());
        if (resumption.passes(statement.script())) {
            run.ledger().ran(statement.script());
            run.ledger().committed();
            return;
        }
        resumption.next(statement.script());
        try {
            if (isInBlock) {
                block.run(operation, statement);
            } else {
                Statements.execute(connection, statement);
            }
        } catch (SQLException exception) {
            throw failed(name, statement, exception);
        }
        ran(statement.script());
    }

    /** In a block the count is kept where the note of it is written. */
    private void ran(String statement) {
        run.ledger().ran(statement);
        if (isInBlock) {
            run.ledger().committed();
        } else {
            resumption.ran(statement);
        }
    }

    /** Its rows are needed, but it must not write a second time. */
    private <T> List<T> queryAgain(SqlStatement statement, RowMapper<T> mapper) throws SQLException {
        resumption.passes(statement.script());
        try {
            if (isInBlock) {
                return run.transaction().readOnly(() -> Statements.query(connection, statement, mapper));
            }
            // Nothing has run in this transaction: all until here was passed over.
            run.transaction().rollback();
            List<T> rows = run.transaction().readOnly(() -> Statements.query(connection, statement, mapper));
            limits.enterTransaction();
            return rows;
        } catch (SQLException exception) {
            if (SqlError.of(exception).orElseThrow().trouble() == Trouble.READ_ONLY) {
                throw Resumption.wrote(statement.script());
            }
            throw exception;
        }
    }

    private void updateInBatches(UpdateInBatches operation) {
        String all = new BatchedUpdateWriter(operation).all();
        if (resumption.passes(all)) {
            run.ledger().ran(all);
            run.ledger().committed();
            return;
        }
        resumption.next(all);
        BatchRunner batches =
                new BatchRunner(connection, operation, isInBlock ? block.batchesAfter() : Optional.empty());
        try {
            runAll(batches);
        } catch (SQLException exception) {
            throw failed(StatementRules.name(operation), batches.current(), exception);
        }
    }

    /** Whatever ends it, what ran is noted before anybody says what stays. */
    private void runAll(BatchRunner batches) throws SQLException {
        try {
            while (isInBlock ? block.batch(batches) : batches.next()) {
                run.listener().afterBatch(place.step(), batches.progress());
            }
            if (!isInBlock) {
                resumption.ran(batches.all());
            }
        } finally {
            batches.summary(isInBlock).ifPresent(this::told);
        }
    }

    private void told(String statement) {
        run.ledger().ran(statement);
        if (isInBlock) {
            run.ledger().committed();
        }
    }

    private void enterBlock() throws SQLException {
        boolean isNews = !resumption.isBehind()
                && (!history.isPermanent()
                        || resumption.here().statements() > history.permanent().statements());
        if (isNews) {
            history.write(connection, resumption.here());
        }
        run.lock().requireHeld(run.transaction().connection(), run.ledger());
        run.transaction().commit(run.ledger());
        if (isNews) {
            history.committed(resumption.here());
        }
        run.ledger().committed();
        isInBlock = true;
        hadBlock = true;
        run.transaction().leave();
        limits.enterBlock();
    }

    private void leaveBlock() throws SQLException {
        try {
            limits.leaveBlock();
        } finally {
            isInBlock = false;
            run.transaction().beginAgain();
        }
        limits.enterTransaction();
    }

    /** What the block failed with is what is told. */
    private void leaveBlockAfter(Throwable exception) {
        try {
            leaveBlock();
        } catch (SQLException second) {
            exception.addSuppressed(second);
        }
    }

    private StatementFailed failed(String operation, SqlStatement statement, SQLException exception) {
        SqlError error = SqlError.of(exception).orElseThrow();
        boolean isHalfDone = isInBlock
                && history.permanent()
                        .pending()
                        .filter(pending -> pending.after().isEmpty())
                        .isPresent();
        StatementFailed failed =
                new StatementFailed(place.of(new Throwable()), operation, statement, error, isHalfDone);
        failure = failed;
        return failed;
    }

    private void attempt(String whatFailed, JdbcAction action) {
        try {
            action.run();
        } catch (SQLException exception) {
            DatabaseFailed failed = DatabaseFailed.because(whatFailed, exception, run.ledger());
            failure = failed;
            throw failed;
        }
    }

    private final class ControlRunner implements ControlOperation.Visitor<Void> {

        @Override
        public Void autocommit(Autocommit operation) {
            Consumer<Operation> runner = OperationRunner.this::accept;
            OperationRunner.this.autocommit(() -> operation.operations().forEach(runner));
            return null;
        }

        @Override
        public Void lockTimeout(LockTimeout operation) {
            return limit("lock_timeout", operation.duration().toMillis());
        }

        @Override
        public Void statementTimeout(StatementTimeout operation) {
            return limit("statement_timeout", operation.duration().toMillis());
        }

        @Override
        public Void irreversible(Irreversible operation) {
            failure = new IrreversibleRevision(place.of(new Throwable()), operation.reason());
            throw failure;
        }

        private Void limit(String name, long milliseconds) {
            attempt("the " + name + " was not set", () -> limits.set(name, milliseconds, !isInBlock));
            return null;
        }
    }
}
