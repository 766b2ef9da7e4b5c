package dev.autogen.execute;

import dev.autogen.execute.HistoryEntry.Direction;
import dev.autogen.graph.RevisionEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A script that may be run at any state of a database: each statement asks first whether it has something to do. */
final class GuardedScript {

    private static final String FOR_ANY_CLIENT = "-- for any client, at any state of the database\n";

    private static final String FOR_PSQL = """
            -- for psql, at any state of the database: not all of it can be in one transaction
            \\set ON_ERROR_STOP on
            """;

    private static final String RUNS_AGAIN = """
            -- Some of it is outside of the transaction: where it fails half-way, what was committed stays,
            -- and would run again.
            """;

    private final ScriptOptions options;
    private final GuardSql guard;
    private final ScriptHead head;
    private final List<RevisionEntry> entries;

    /** Another level would go on seeing what was there before the lock was free (PostgreSQL manual, 13.2). */
    private final ScriptText text = new ScriptText("BEGIN ISOLATION LEVEL READ COMMITTED");

    /**
     * @param entries all that the database may be at
     */
    GuardedScript(ScriptOptions options, ScriptHead head, List<RevisionEntry> entries) {
        this.options = options;
        this.guard = new GuardSql(options);
        this.head = head;
        this.entries = entries;
    }

    String steps(Direction direction, List<ScriptStep> steps) {
        boolean isForPsql = !steps.stream().allMatch(ScriptStep::fitsIntoBlock);
        text.paragraph("-- " + head.title() + "\n" + (isForPsql ? FOR_PSQL : FOR_ANY_CLIENT));
        if (steps.isEmpty()) {
            text.paragraph("-- nothing to run");
            return text.toString();
        }
        setUp(steps.stream().map(step -> step.step().entry().id()).collect(Collectors.toSet()), isForPsql);
        text.statement(guard.readAgain());
        text.statement(direction == Direction.UPGRADE ? guard.requireStart() : guard.requireNothingAbove());
        for (ScriptStep step : steps) {
            if (options.transactionPerMigration()) {
                beginAnew(isForPsql);
            }
            write(direction, step);
        }
        tearDown(isForPsql);
        return text.toString();
    }

    String stamp(StampAnywhere stamp) {
        text.paragraph("-- autogen stamp " + stamp.typed() + "\n" + FOR_ANY_CLIENT);
        setUp(Set.copyOf(stamp.ended()), false);
        text.statement(options.history().abandonCut());
        text.statement(guard.readAgain());
        text.statement(guard.stamp(stamp.heads()));
        tearDown(false);
        return text.toString();
    }

    private void setUp(Set<String> inScript, boolean isForPsql) {
        if (isForPsql) {
            text.statement(GuardSql.block(ScriptLock.ofSession()));
        }
        text.begin();
        text.statements(guard.setUp(entries, inScript));
        if (!isForPsql) {
            text.statement(guard.lock());
        }
        text.statement(guard.createTables());
    }

    /** The lock of a transaction ends with it, so another run may have come in between; that of a session is still there. */
    private void beginAnew(boolean isForPsql) {
        text.commit();
        text.begin();
        if (!isForPsql) {
            text.statement(guard.lock());
            text.statement(guard.readAgain());
        }
    }

    private void write(Direction direction, ScriptStep step) {
        if (!step.fitsIntoBlock()) {
            writeForPsql(direction, step);
            return;
        }
        text.begin();
        text.paragraph("-- " + step.title());
        String isDue = GuardSql.isDue(direction, step.step().entry().id());
        for (ScriptLine line : step.lines()) {
            boolean isBare = line.isControl();
            String sql = isBare ? line.sql() : GuardSql.guarded(isDue, line.sql());
            text.line(new ScriptLine(line.comment(), sql, isBare));
        }
        text.statement(GuardSql.ended(direction, step.step().entry()));
    }

    private void writeForPsql(Direction direction, ScriptStep step) {
        text.commit();
        text.paragraph("-- " + step.title() + "\n" + (step.hasBlock() ? RUNS_AGAIN : ""));
        text.paragraph("SELECT " + GuardSql.isDue(direction, step.step().entry().id())
                + " AS autogen_is_due \\gset\n\\if :autogen_is_due");
        text.begin();
        step.lines().forEach(text::line);
        text.statement(GuardSql.ended(direction, step.step().entry()));
        text.commit();
        text.paragraph("\\endif");
    }

    private void tearDown(boolean isForPsql) {
        text.begin();
        text.statement(guard.tearDown());
        text.commit();
        if (isForPsql) {
            text.statement(GuardSql.block(ScriptLock.release()));
        }
    }
}
