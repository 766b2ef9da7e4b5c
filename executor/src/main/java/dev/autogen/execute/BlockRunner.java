package dev.autogen.execute;

import dev.autogen.operation.Operation;
import dev.autogen.revision.RowMapper;
import dev.autogen.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs what stands in an autocommit block. Each statement becomes permanent together with the note that it did, so a run that
 * is cut here, by whatever, is taken up behind it; one that PostgreSQL does outside of transactions only is noted before and
 * behind.
 */
final class BlockRunner {

    /** It stands in no transaction block, or commits by itself (PostgreSQL manual, appendix A). */
    private static final Set<String> NEEDS_NO_TRANSACTION = Set.of("25001", "2D000");

    private final Run run;
    private final Connection connection;
    private final StepHistory history;
    private final Resumption resumption;
    private final SessionLimits limits;
    private final HalfDone halfDone;

    BlockRunner(Run run, StepHistory history, Resumption resumption, SessionLimits limits) {
        this.run = run;
        this.connection = run.transaction().connection();
        this.history = history;
        this.resumption = resumption;
        this.limits = limits;
        this.halfDone = new HalfDone(connection);
    }

    void run(Operation operation, SqlStatement statement) throws SQLException {
        if (resumption.pending().isPresent() && halfDone.isDone(operation)) {
            note(resumption.here().behind(statement.script()));
        } else if (!statement.isTransactional() || !isRunWhole(statement)) {
            runAlone(operation, statement);
        }
        resumption.ran(statement.script());
    }

    <T> List<T> query(SqlStatement statement, RowMapper<T> mapper) throws SQLException {
        List<T> rows = inTransaction(
                resumption.here().behind(statement.script()), () -> Statements.query(connection, statement, mapper));
        resumption.ran(statement.script());
        return rows;
    }

    /**
     * Runs the next batch.
     *
     * @return false where none was left
     */
    boolean batch(BatchRunner batches) throws SQLException {
        boolean isRun = inTransaction(() -> resumption.here().during(batches.all(), batches.after()), batches::next);
        batches.keep();
        if (!isRun) {
            note(resumption.here().behind(batches.all()));
            resumption.ran(batches.all());
        }
        return isRun;
    }

    /** The revision gets the connection, and what it does there cannot be noted. */
    void connection() throws SQLException {
        if (resumption.pending().isPresent()) {
            throw Resumption.untold(OperationRunner.ON_CONNECTION);
        }
        note(resumption.here().during(OperationRunner.ON_CONNECTION, Optional.empty()));
        resumption.ran(OperationRunner.ON_CONNECTION);
    }

    /** Returns the key behind which an update in batches goes on that was cut; empty where it begins. */
    Optional<String> batchesAfter() {
        return resumption.pending().flatMap(Checkpoint.Pending::after);
    }

    private boolean isRunWhole(SqlStatement statement) throws SQLException {
        try {
            inTransaction(resumption.here().behind(statement.script()), () -> {
                Statements.execute(connection, statement);
                return true;
            });
            return true;
        } catch (SQLException failure) {
            if (NEEDS_NO_TRANSACTION.contains(String.valueOf(failure.getSQLState()))) {
                return false;
            }
            throw failure;
        }
    }

    private void runAlone(Operation operation, SqlStatement statement) throws SQLException {
        note(resumption.here().during(statement.script(), Optional.empty()));
        try {
            if (HalfDone.keepsNobodyWaiting(operation)) {
                limits.waitingFreely(() -> {
                    halfDone.clear(operation);
                    Statements.execute(connection, statement);
                });
            } else {
                Statements.execute(connection, statement);
            }
        } catch (SQLException failure) {
            cleanUp(operation, failure);
            throw failure;
        }
        note(resumption.here().behind(statement.script()));
    }

    /** What it failed with is what is told. */
    private void cleanUp(Operation operation, SQLException failure) {
        try {
            if (halfDone.isUndone(operation)) {
                note(resumption.here().withoutPending());
            }
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    private void note(Checkpoint checkpoint) throws SQLException {
        history.write(connection, checkpoint);
        history.committed(checkpoint);
    }

    private interface Work<T> {
        T get() throws SQLException;
    }

    private <T> T inTransaction(Checkpoint checkpoint, Work<T> work) throws SQLException {
        return inTransaction(() -> checkpoint, work);
    }

    private <T> T inTransaction(Work<Checkpoint> checkpoint, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.get();
            Checkpoint reached = checkpoint.get();
            history.write(connection, reached);
            run.transaction().commit(run.ledger());
            history.committed(reached);
            return result;
        } catch (SQLException | RuntimeException failure) {
            rollback(failure);
            throw failure;
        } finally {
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    private void rollback(Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }
}
