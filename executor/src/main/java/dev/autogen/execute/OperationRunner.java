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
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs each operation when it comes, so that the revision's next line sees what it did. */
final class OperationRunner implements OperationReceiver {

    private static final PostgresWriter WRITER = new PostgresWriter();

    private final Run run;
    private final RevisionPlace place;
    private final Connection connection;
    private final SessionLimits limits;
    private @Nullable AutogenException failure;
    private boolean isInBlock;
    private boolean hadBlock;

    OperationRunner(Run run, RevisionPlace place) {
        this.run = run;
        this.place = place;
        this.connection = run.transaction().connection();
        this.limits = new SessionLimits(connection);
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
            run(StatementRules.name(operation), statement);
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
            List<T> rows = Statements.query(connection, sql, mapper);
            ran(sql.script());
            return rows;
        } catch (SQLException exception) {
            throw failed("query", sql, exception);
        }
    }

    @Override
    public Connection connection() {
        requireNoFailure();
        ran("(whatever the revision did on op.connection())");
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
        attempt("the timeouts of the revision were not taken back", limits::end);
    }

    /** Whether some of the revision is permanent already. */
    boolean hadBlock() {
        return hadBlock;
    }

    private void run(String operation, SqlStatement statement) {
        if (!isInBlock) {
            StatementRules.requireTransactional(operation, statement);
        }
        StatementRules.requireVersion(operation, statement, run.serverVersion());
        try {
            Statements.execute(connection, statement);
        } catch (SQLException exception) {
            throw failed(operation, statement, exception);
        }
        ran(statement.script());
    }

    private void ran(String statement) {
        run.ledger().ran(statement);
        if (isInBlock) {
            run.ledger().committed();
        }
    }

    private void updateInBatches(UpdateInBatches operation) {
        BatchRunner batches = new BatchRunner(connection, operation);
        try {
            runAll(batches);
        } catch (SQLException exception) {
            throw failed(StatementRules.name(operation), batches.current(), exception);
        }
    }

    /** Whatever ends it, what ran is noted before anybody says what stays. */
    private void runAll(BatchRunner batches) throws SQLException {
        try {
            while (batches.next()) {
                run.listener().afterBatch(place.step(), batches.progress());
            }
        } finally {
            batches.summary().ifPresent(this::ran);
        }
    }

    private void enterBlock() throws SQLException {
        run.transaction().leave();
        run.ledger().committed();
        isInBlock = true;
        hadBlock = true;
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
        StatementFailed failed = new StatementFailed(
                place.of(new Throwable()),
                operation,
                statement,
                SqlError.of(exception).orElseThrow());
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
