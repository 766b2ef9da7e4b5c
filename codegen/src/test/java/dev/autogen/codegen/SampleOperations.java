package dev.autogen.codegen;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.operation.Operation;
import dev.autogen.revision.Operations;
import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every operation as people will meet it, by its name in snake case: one golden file each. */
final class SampleOperations {

    private static final Map<String, Consumer<Operations>> SAMPLES = samples();

    private SampleOperations() {}

    static List<String> names() {
        return List.copyOf(SAMPLES.keySet());
    }

    static List<Operation> named(String name) {
        List<Operation> operations = new ArrayList<>();
        SAMPLES.get(name).accept(new Operations(operations::add));
        return operations;
    }

    private static Map<String, Consumer<Operations>> samples() {
        Map<String, Consumer<Operations>> samples = new LinkedHashMap<>();
        samples.put("create_namespace", op -> op.createSchema("audit"));
        samples.put("drop_namespace", op -> op.dropSchema("audit"));
        samples.put("create_table", SampleOperations::createTable);
        samples.put("drop_table", SampleOperations::dropTable);
        samples.put("rename_table", op -> op.renameTable("invoice", "bill"));
        samples.put("comment_on_table", SampleOperations::commentOnTable);
        samples.put("add_column", SampleOperations::addColumn);
        samples.put("drop_column", op -> op.dropColumn("invoice", "total"));
        samples.put("rename_column", op -> op.renameColumn("invoice", "total", "amount"));
        samples.put("alter_column", SampleOperations::alterColumn);
        samples.put("add_constraint", SampleOperations::addConstraint);
        samples.put("drop_constraint", op -> op.dropConstraint("invoice", "invoice_number_key"));
        samples.put("rename_constraint", op -> op.renameConstraint("invoice", "uk_8f3kd9s", "invoice_number_key"));
        samples.put("create_index", SampleOperations::createIndex);
        samples.put("drop_index", op -> op.dropIndex("invoice", "invoice_created_idx"));
        samples.put("rename_index", op -> op.renameIndex("invoice", "idx_8f3kd9s", "invoice_created_idx"));
        samples.put("create_sequence", SampleOperations::createSequence);
        samples.put("alter_sequence", SampleOperations::alterSequence);
        samples.put("drop_sequence", op -> op.dropSequence(name("audit", "entry_seq")));
        samples.put("create_enum", SampleOperations::createEnum);
        samples.put("drop_enum", op -> op.dropEnum("mood"));
        samples.put("execute", SampleOperations::execute);
        return samples;
    }

    private static void createTable(Operations op) {
        op.createTable("marker");
        op.createTable("country", column("code", character(2)).notNull(), primaryKey("country_pkey", "code"));
        op.createTable(
                name("audit", "entry"),
                column("id", bigint())
                        .notNull()
                        .identity(identityByDefault(options().withStart(1000).withIncrement(50))),
                column("happened", timestamptz(6)).notNull().defaultSql("now()"),
                column("who", varchar(63)).collate("C").notNull(),
                column("what", raw("citext")).collate(name("audit", "plain")),
                column("labels", array(text())).notNull().defaultSql("'{}'::text[]"),
                column("net", numeric(10, 2)).comment("without tax, in the currency of the account"),
                column("gross", numeric(10, 2)).generatedStored("net * 1.19"),
                column("place", geography("Point", 4326)),
                primaryKey("entry_pkey", "id"),
                unique("entry_who_happened_key", "who", "happened")
                        .withNullsNotDistinct()
                        .deferrable(INITIALLY_DEFERRED),
                foreignKey("entry_who_fkey", "who")
                        .references(name("audit", "account"), "name")
                        .onDelete(CASCADE)
                        .onUpdate(SET_NULL)
                        .deferrable(INITIALLY_IMMEDIATE),
                check("entry_net_check", "net >= 0"),
                comment("what was done, by whom"));
    }

    private static void dropTable(Operations op) {
        op.dropTable("country");
        op.dropTable(name("audit", "entry"));
    }

    private static void commentOnTable(Operations op) {
        op.commentOnTable("invoice", noComment().to("what we are owed"));
        op.commentOnTable("invoice", oldComment("what we are owed").to("what we are owed, \"net\""));
        op.commentOnTable("invoice", oldComment("what we are owed").toNone());
    }

    private static void addColumn(Operations op) {
        op.addColumn("invoice", column("paid", bool()).notNull().defaultSql("false"));
        op.addColumn(name("audit", "entry"), column("id", smallint()).identity(identityAlways()));
        op.addColumn("invoice", column("note", text()).comment("what the customer wrote below the line, as it came"));
    }

    private static void alterColumn(Operations op) {
        SqlType number = varchar(8);
        op.alterColumn("invoice", "number", type(number).to(varchar(16)));
        op.alterColumn(
                "invoice",
                "number",
                type(number).to(integer()).using("number::integer"),
                nullable().toNotNull());
        op.alterColumn("invoice", "number", notNull().toNullable());
        op.alterColumn("invoice", "state", noDefault().to("'new'"));
        op.alterColumn(
                "invoice",
                "state",
                defaultSql("'new'").to("'open'"),
                oldComment("a").toNone());
        op.alterColumn(
                "invoice", "state", defaultSql("'open'").toNone(), noComment().to("see the manual, 4.2"));
        op.alterColumn("invoice", "id", noIdentity().to(identityAlways()));
        op.alterColumn(
                "invoice",
                "id",
                identity(identityAlways())
                        .to(identityByDefault(options().withCycle(true).withCache(20))));
        op.alterColumn("invoice", "id", identity(identityByDefault()).toNone());
    }

    private static void addConstraint(Operations op) {
        op.addConstraint("invoice", primaryKey("invoice_pkey", "id"));
        op.addConstraint("invoice", unique("invoice_number_key", "number", "year"));
        op.addConstraint("invoice", foreignKey("invoice_shop_fkey", "shop_id").references("shop", "id"));
        op.addConstraint(
                "invoice",
                foreignKey("invoice_customer_fkey", "customer_id")
                        .references("customer", "id")
                        .onDelete(SET_DEFAULT)
                        .onUpdate(RESTRICT));
        op.addConstraint("invoice", check("invoice_state_check", "state in ('new', 'open', 'paid')"));
    }

    private static void createIndex(Operations op) {
        op.createIndex("invoice", index("invoice_created_idx", "created"));
        op.createIndex("invoice", index("invoice_number_key", "number").unique().where("deleted is null"));
        op.createIndex("place", index("place_geom_idx", "geom").using("gist"));
        op.createIndex(
                "invoice",
                index(
                                "invoice_search_idx",
                                expression("lower(number)").operatorClass("text_pattern_ops"),
                                key("name").collate("C").operatorClass(name("audit", "name_ops")),
                                key("created").desc().withNullsLast(),
                                key("paid").withNullsFirst())
                        .including("total", "state")
                        .withNullsNotDistinct());
    }

    private static void createSequence(Operations op) {
        op.createSequence(sequence("invoice_seq").incrementBy(50));
        op.createSequence(sequence(name("audit", "entry_seq"))
                .as(integer())
                .startWith(1000)
                .minValue(-5)
                .maxValue(3_000_000_000L)
                .cache(20)
                .cycle()
                .ownedBy(name("audit", "entry"), "id"));
    }

    private static void alterSequence(Operations op) {
        op.alterSequence(sequence("invoice_seq"), sequence("invoice_seq").incrementBy(50));
    }

    private static void createEnum(Operations op) {
        op.createEnum("mood", "sad", "happy");
        op.createEnum(
                name("audit", "severity"), "debug", "information", "warning", "error", "fatal", "unknown", "none");
    }

    private static void execute(Operations op) {
        op.execute("update invoice set state = 'new' where state is null");
        op.execute("create view open_invoice as\n  select *\n  from invoice\n  where state = 'open'\n");
        op.execute("do $$\nbegin\n  raise notice '\"%\\n\"', now();\nend\n$$");
        op.execute("  select 1;\n  select 2");
    }
}
