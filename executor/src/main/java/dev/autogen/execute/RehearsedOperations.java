package dev.autogen.execute;

import dev.autogen.operation.Autocommit;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.Operation;
import dev.autogen.revision.OperationReceiver;
import dev.autogen.revision.RowMapper;
import dev.autogen.sql.PostgresWriter;
import java.sql.Connection;
import java.util.List;
import java.util.Objects;

/** Runs each operation and writes it down, until one cannot be undone: from there on it writes down only. */
record RehearsedOperations(OperationReceiver runner, RehearsedStatements statements) implements OperationReceiver {

    private static final PostgresWriter WRITER = new PostgresWriter();

    RehearsedOperations {
        Objects.requireNonNull(runner, "runner is null");
        Objects.requireNonNull(statements, "statements is null");
    }

    @Override
    public void accept(Operation operation) {
        if (operation instanceof Autocommit block) {
            autocommit(() -> block.operations().forEach(this::accept));
            return;
        }
        // There is no way back, whether it runs or is only printed.
        if (statements.isRunning() || operation instanceof Irreversible) {
            runner.accept(operation);
        }
        statements.collector().accept(operation);
    }

    @Override
    public void autocommit(Runnable block) {
        statements.stop("an autocommit block commits");
        statements.collector().autocommit(block);
    }

    @Override
    public <T> List<T> query(Execute statement, RowMapper<T> mapper) {
        if (!statements.isRunning()) {
            return statements.collector().query(statement, mapper);
        }
        List<T> rows = runner.query(statement, mapper);
        statement.accept(WRITER).forEach(statements.collector()::statement);
        return rows;
    }

    @Override
    public Connection connection() {
        if (!statements.isRunning()) {
            return statements.collector().connection();
        }
        statements.collector().remark("what the revision does on op.connection() runs here, and is not printed");
        return runner.connection();
    }
}
