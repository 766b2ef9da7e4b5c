package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.sql.SqlStatement;
import java.util.Objects;

/** PostgreSQL refused a statement of a revision. */
public final class StatementFailed extends AutogenException {

    private static final long serialVersionUID = 1L;

    private static final int MAX_LENGTH = 4_000;

    private static final String HALF_DONE = "\n  it may be half done; the next run looks, and goes on from there";

    private final String revision;
    private final String operation;
    private final String sql;
    private final String sqlState;
    private final String reason;

    /**
     * @param operation as {@link #operation()} gives it
     * @param isHalfDone whether some of the statement may have been done
     */
    StatementFailed(FailedStep step, String operation, SqlStatement statement, SqlError error, boolean isHalfDone) {
        super(
                step.inOperation(operation) + "\n    " + error.text() + "\n    SQL: " + shortened(statement.sql())
                        + step.outcome() + (isHalfDone ? HALF_DONE : ""),
                fix(step, error),
                error.causeOrNull());
        this.revision = step.step().entry().id();
        this.operation = operation;
        this.sql = statement.sql();
        this.sqlState = Objects.requireNonNull(error.sqlState(), "sqlState is null");
        this.reason = operation + ": " + error.text().replaceAll("\\s*\n\\s*", " ");
    }

    /** Returns the operation and what PostgreSQL said, in one line and without the statement, which may hold what is secret. */
    public String reason() {
        return reason;
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

    private static String fix(FailedStep step, SqlError error) {
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
