package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation;
import dev.autogen.sql.SqlStatement;
import java.util.Objects;

/** PostgreSQL refused a statement of a revision. */
public final class StatementFailed extends AutogenException {

    private static final long serialVersionUID = 1L;

    private final String revision;
    private final String operation;
    private final String sql;
    private final String sqlState;

    StatementFailed(FailedStep step, Operation operation, SqlStatement statement, SqlError error) {
        super(
                step.inOperation(operationName(operation)) + "\n    " + error.text() + "\n    SQL: "
                        + statement.sql().replace("\n", "\n    ") + step.rolledBack(),
                error.trouble() == Trouble.OTHER
                        ? step.correctFile()
                        : error.trouble().fix(),
                error.causeOrNull());
        this.revision = step.step().entry().id();
        this.operation = operationName(operation);
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

    /** An operation is a record of the same name as its method. */
    private static String operationName(Operation operation) {
        String name = operation.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
