package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.sql.SqlStatement;
import java.util.Objects;

/** PostgreSQL refused a statement of a revision. */
public final class StatementFailed extends AutogenException {

    private static final long serialVersionUID = 1L;

    private static final int MAX_LENGTH = 4_000;

    private final String revision;
    private final String operation;
    private final String sql;
    private final String sqlState;

    /**
     * @param operation as {@link #operation()} gives it
     */
    StatementFailed(FailedStep step, String operation, SqlStatement statement, SqlError error) {
        super(
                step.inOperation(operation) + "\n    " + error.text() + "\n    SQL: " + shortened(statement.sql())
                        + step.outcome() + halfDone(statement),
                fix(step, statement, error),
                error.causeOrNull());
        this.revision = step.step().entry().id();
        this.operation = operation;
        this.sql = statement.sql();
        this.sqlState = Objects.requireNonNull(error.sqlState(), "sqlState is null");
    }

    /** Returns the id of the revision that the statement belongs to. */
    public String revision() {
        return revision;
    }

    /** Returns the name of the operation, as in {@code createTable}. */
    public String operation() {
        return operation;
    }

    public String sql() {
        return sql;
    }

    /** Returns the code of the failure (PostgreSQL manual, appendix A). */
    public String sqlState() {
        return sqlState;
    }

    /** PostgreSQL manual, CREATE INDEX, REINDEX and ALTER TABLE, "Concurrently": what failed is not undone as a whole. */
    private static String halfDone(SqlStatement statement) {
        return statement.isTransactional()
                ? ""
                : "\n  but what is done concurrently may be left half done: an index that is not valid, or a pending detach";
    }

    private static String fix(FailedStep step, SqlStatement statement, SqlError error) {
        if (!statement.isTransactional()) {
            return "drop the index that is not valid, or finalize the detach, then run the command again";
        }
        boolean isForFile = error.trouble() == Trouble.OTHER || step.ledger().leavesSomething();
        return isForFile ? step.correctFile() : error.trouble().fix();
    }

    /** Bulk inserts have many lines, of which the first ones say which it is. */
    private static String shortened(String sql) {
        String text = sql.length() <= MAX_LENGTH
                ? sql
                : sql.substring(0, MAX_LENGTH) + "... (" + (sql.length() - MAX_LENGTH) + " more characters)";
        return text.replace("\n", "\n    ");
    }
}
