package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.graph.Step;
import dev.autogen.operation.Autocommit;
import dev.autogen.operation.ControlOperation;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Irreversible;
import dev.autogen.operation.LockTimeout;
import dev.autogen.operation.Operation;
import dev.autogen.operation.StatementTimeout;
import dev.autogen.operation.UpdateInBatches;
import dev.autogen.revision.OperationReceiver;
import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;
import dev.autogen.revision.RowMapper;
import dev.autogen.sql.BatchedUpdateWriter;
import dev.autogen.sql.PostgresWriter;
import dev.autogen.sql.SqlStatement;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the statements of a run, with its transactions and version rows. */
final class ScriptWriter implements OperationReceiver {

    private static final PostgresWriter WRITER = new PostgresWriter();

    /** Without it psql would go on behind a failed transaction, and write the version of what did not run. */
    private static final String STOP_AT_AN_ERROR = """
            -- has statements outside of a transaction: for psql
            \\set ON_ERROR_STOP on

            """;

    private final VersionSql versions;
    private final StringBuilder script = new StringBuilder();
    private final Map<String, Long> limits = new LinkedHashMap<>();
    private boolean isInBlock;
    private boolean isOpen;
    private boolean hadBlock;
    private boolean isForPsql;

    ScriptWriter(VersionSql versions) {
        this.versions = versions;
    }

    /**
     * @param isFirst whether the version table must be made
     */
    void begin(boolean isFirst) {
        add("BEGIN");
        isOpen = true;
        if (isFirst) {
            add(versions.create());
        }
    }

    void write(Step step, Revision revision) {
        if (!isOpen) {
            begin(false);
        }
        script.append("-- ").append(step.describe().replaceAll("\\s+", " ")).append("\n\n");
        try {
            Operations op = new Operations(this);
            if (step instanceof Step.Upgrade) {
                revision.upgrade(op);
            } else {
                revision.downgrade(op);
            }
        } catch (Exception | LinkageError | AssertionError failure) {
            RunLedger nothing = new RunLedger(List.of());
            throw ScriptFailed.of(new RevisionPlace(step, nothing, revision.getClass()).of(failure), failure);
        }
        limits.keySet().forEach(name -> add("SET LOCAL " + name + " = DEFAULT"));
        limits.clear();
        versions.changes(step).forEach(change -> add(change.sql()));
        if (hadBlock) {
            // As in a run: a later failure must not take the version row from what a block made permanent.
            add("COMMIT");
            isOpen = false;
        }
        isForPsql |= hadBlock;
        hadBlock = false;
    }

    String end() {
        if (isOpen) {
            add("COMMIT");
        }
        return isForPsql ? STOP_AT_AN_ERROR + script : script.toString();
    }

    @Override
    public void accept(Operation operation) {
        if (operation instanceof ControlOperation control) {
            control.accept(new ControlWriter());
            return;
        }
        if (operation instanceof UpdateInBatches update && isInBlock) {
            add(new BatchedUpdateWriter(update).loop());
            return;
        }
        if (operation instanceof Execute execute) {
            StatementRules.requireTransactionGoesOn(execute.sql());
        }
        operation.accept(WRITER).forEach(statement -> add(StatementRules.name(operation), statement));
    }

    @Override
    public void autocommit(Runnable block) {
        if (isInBlock) {
            throw Autocommit.nested();
        }
        add("COMMIT");
        hadBlock = true;
        isInBlock = true;
        limits.forEach((name, value) -> add("SET " + name + " = " + value));
        block.run();
        limits.keySet().forEach(name -> add("RESET " + name));
        isInBlock = false;
        add("BEGIN");
        limits.forEach((name, value) -> add("SET LOCAL " + name + " = " + value));
    }

    @Override
    public <T> List<T> query(Execute statement, RowMapper<T> mapper) {
        throw noDatabase("query");
    }

    @Override
    public Connection connection() {
        throw noDatabase("connection");
    }

    private static AutogenException noDatabase(String what) {
        return new AutogenException(
                what + " refused: a script is written, and there is no database to ask",
                "run the revision on the database, or write what it needs as SQL");
    }

    private void add(String operation, SqlStatement statement) {
        if (!isInBlock) {
            StatementRules.requireTransactional(operation, statement);
        }
        statement
                .requirement()
                .ifPresent(requirement -> script.append("-- needs PostgreSQL ")
                        .append(requirement.version())
                        .append(": ")
                        .append(requirement.feature())
                        .append('\n'));
        add(statement.script());
    }

    /** The semicolon stands on a line of its own where the last line could be a comment. */
    private void add(String sql) {
        String text = sql.strip().replaceAll("[;\\s]+$", "");
        String lastLine = text.substring(text.lastIndexOf('\n') + 1);
        script.append(text).append(lastLine.contains("--") ? "\n;\n\n" : ";\n\n");
    }

    private final class ControlWriter implements ControlOperation.Visitor<Void> {

        @Override
        public Void autocommit(Autocommit operation) {
            ScriptWriter.this.autocommit(() -> operation.operations().forEach(ScriptWriter.this::accept));
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
            throw new AutogenException(
                    "irreversible: " + operation.reason(), "end the script at this revision, or write a new one");
        }

        private Void limit(String name, long milliseconds) {
            limits.put(name, milliseconds);
            add((isInBlock ? "SET " : "SET LOCAL ") + name + " = " + milliseconds);
            return null;
        }
    }
}
