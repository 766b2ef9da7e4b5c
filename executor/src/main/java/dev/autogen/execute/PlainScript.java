package dev.autogen.execute;

import dev.autogen.graph.Stamp;
import java.util.List;

/** A script that is run where its range begins: what a run does, and nothing else. */
final class PlainScript {

    private static final String FOR_ANY_CLIENT = "-- for any client\n";

    /** Without it psql would go on behind a failed transaction, and write the version of what did not run. */
    private static final String FOR_PSQL = """
            -- for psql, which stops at an error: not all of it is in one transaction
            \\set ON_ERROR_STOP on
            """;

    private final ScriptOptions options;
    private final ScriptHead head;
    private final ScriptText text = new ScriptText("BEGIN");

    PlainScript(ScriptOptions options, ScriptHead head) {
        this.options = options;
        this.head = head;
    }

    String steps(List<ScriptStep> steps) {
        boolean isForPsql = steps.stream().anyMatch(ScriptStep::hasBlock)
                || (options.transactionPerMigration() && !steps.isEmpty());
        begin(isForPsql ? FOR_PSQL : FOR_ANY_CLIENT);
        if (steps.isEmpty()) {
            text.paragraph("-- nothing to run");
            return text.toString();
        }
        createTables();
        if (options.transactionPerMigration()) {
            text.commit();
        }
        steps.forEach(this::write);
        text.commit();
        return text.toString();
    }

    String stamp(Stamp stamp) {
        begin(FOR_ANY_CLIENT);
        createTables();
        text.statement(options.history().abandonCut());
        if (!stamp.deleted().isEmpty() || !stamp.inserted().isEmpty()) {
            text.paragraph("-- " + stamp.describe().replaceAll("\\s+", " "));
            options.versions().changes(stamp).forEach(change -> text.statement(change.sql()));
            text.statement(options.history().stamped(head.to()));
        }
        text.commit();
        return text.toString();
    }

    private void begin(String client) {
        text.paragraph("-- " + head.title() + "\n" + client);
    }

    /** A database of an older autogen has a version table and no history table. */
    private void createTables() {
        text.begin();
        if (head.from().isEmpty()) {
            text.statement(options.versions().create());
        }
        text.statement(options.history().create());
    }

    private void write(ScriptStep step) {
        text.begin();
        text.paragraph("-- " + step.title());
        step.lines().forEach(text::line);
        options.versions().changes(step.step()).forEach(change -> text.statement(change.sql()));
        text.statement(options.history().scripted(step.step()));
        // As in a run: a later failure must not take the version row from what a block made permanent.
        if (step.hasBlock() || options.transactionPerMigration()) {
            text.commit();
        }
    }
}
