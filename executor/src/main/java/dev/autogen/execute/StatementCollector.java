package dev.autogen.execute;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the statements of one revision, which runs without a database. */
final class StatementCollector implements OperationReceiver {

    private static final PostgresWriter WRITER = new PostgresWriter();

    private final List<ScriptLine> lines = new ArrayList<>();
    private final Map<String, Long> limits = new LinkedHashMap<>();
    private boolean isInBlock;
    private boolean hadBlock;

    StatementCollector() {}

    /**
     * Returns what the step does; a transaction is open where it begins and where it ends.
     *
     * @throws ScriptFailed where the revision needs a database, or throws an exception of its own
     */
    static ScriptStep collect(Step step, Revision revision) {
        StatementCollector collector = new StatementCollector();
        try {
            collector.run(step, revision);
        } catch (Exception | LinkageError | AssertionError failure) {
            RunLedger nothing = new RunLedger(List.of());
            throw ScriptFailed.of(new RevisionPlace(step, nothing, revision.getClass()).of(failure), failure);
        }
        return collector.step(step);
    }

    /** Runs the revision's Java; what that throws is thrown on. */
    void run(Step step, Revision revision) {
        Operations op = new Operations(this);
        if (step instanceof Step.Upgrade) {
            revision.upgrade(op);
        } else {
            revision.downgrade(op);
        }
    }

    /** Returns what came until now as that of a step which has ended. */
    ScriptStep step(Step step) {
        limits.keySet().forEach(name -> control("SET LOCAL " + name + " = DEFAULT"));
        return new ScriptStep(step, lines, hadBlock);
    }

    /** A statement that the revision had no need to hand on as an operation. */
    void statement(SqlStatement statement) {
        lines.add(ScriptLine.of(statement));
    }

    /** A line for the reader, between the statements. */
    void remark(String text) {
        lines.add(ScriptLine.remark(text));
    }

    /** Returns what was collected so far. */
    List<ScriptLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    @Override
    public void accept(Operation operation) {
        if (operation instanceof ControlOperation control) {
            control.accept(new ControlWriter());
            return;
        }
        if (operation instanceof UpdateInBatches update && isInBlock) {
            lines.add(ScriptLine.of(new BatchedUpdateWriter(update).loop()));
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
        control("COMMIT");
        hadBlock = true;
        isInBlock = true;
        limits.forEach((name, value) -> control("SET " + name + " = " + value));
        block.run();
        limits.keySet().forEach(name -> control("RESET " + name));
        isInBlock = false;
        control("BEGIN");
        limits.forEach((name, value) -> control("SET LOCAL " + name + " = " + value));
    }

    @Override
    public <T> List<T> query(Execute statement, RowMapper<T> mapper) {
        throw noDatabase("query");
    }

    @Override
    public Connection connection() {
        throw noDatabase("connection");
    }

    private static NeedsDatabase noDatabase(String what) {
        return new NeedsDatabase(what);
    }

    private void add(String operation, SqlStatement statement) {
        if (!isInBlock) {
            StatementRules.requireTransactional(operation, statement);
        }
        lines.add(ScriptLine.of(statement));
    }

    private void control(String sql) {
        lines.add(ScriptLine.control(sql));
    }

    private final class ControlWriter implements ControlOperation.Visitor<Void> {

        @Override
        public Void autocommit(Autocommit operation) {
            StatementCollector.this.autocommit(() -> operation.operations().forEach(StatementCollector.this::accept));
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
            throw new IrreversibleScript(operation.reason());
        }

        private Void limit(String name, long milliseconds) {
            limits.put(name, milliseconds);
            control((isInBlock ? "SET " : "SET LOCAL ") + name + " = " + milliseconds);
            return null;
        }
    }
}
