package dev.autogen.codegen;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Operations about rows, and how operations run. */
final class DataSamples {

    private DataSamples() {}

    static Map<String, Consumer<Operations>> all() {
        Map<String, Consumer<Operations>> samples = new LinkedHashMap<>();
        samples.put("execute", DataSamples::execute);
        samples.put("irreversible", op -> op.irreversible("the dropped rows are gone"));
        samples.put("bulk_insert", DataSamples::bulkInsert);
        samples.put("update_in_batches", DataSamples::updateInBatches);
        samples.put("autocommit", DataSamples::autocommit);
        samples.put("lock_timeout", op -> op.lockTimeout(seconds(5)));
        samples.put("statement_timeout", DataSamples::statementTimeout);
        return samples;
    }

    private static void execute(Operations op) {
        op.execute("update invoice set state = 'new' where state is null");
        op.execute("create view open_invoice as\n  select *\n  from invoice\n  where state = 'open'\n");
        op.execute("do $$\nbegin\n  raise notice '\"%\\n\"', now();\nend\n$$");
        op.execute("  select 1;\n  select 2");
        op.execute(
                "update invoice set state = :state, checked = :when where id = :id",
                bind("state", "open"),
                bind("when", literal("2026-11-23 12:00:00+00", timestamptz())),
                bind("id", 7));
    }

    private static void bulkInsert(Operations op) {
        op.bulkInsert("country", columns("code", "name"), row("de", "Germany"), row("fr", "France"));
        op.bulkInsert(
                name("audit", "entry"),
                columns("id", "net", "happened", "is_open", "note"),
                row(1, literal("12.50", numeric(10, 2)), sql("now()"), true, NULL),
                row(3_000_000_000L, literal("-1", numeric()), literal("2026-11-23", date()), false, "it's \"so\""));
    }

    private static void updateInBatches(Operations op) {
        op.updateInBatches("invoice", batches("id", 10_000).set("state = 'new'").where("state is null"));
        op.updateInBatches(name("audit", "entry"), batches("id", 500).set("note = upper(note), is_open = false"));
    }

    private static void autocommit(Operations op) {
        op.autocommit(() -> {
            op.createIndex("invoice", index("invoice_created_idx", "created"), CONCURRENTLY, IF_NOT_EXISTS);
            op.execute("vacuum invoice");
        });
    }

    private static void statementTimeout(Operations op) {
        op.statementTimeout(minutes(2));
        op.statementTimeout(milliseconds(1_500));
    }
}
