package dev.autogen.codegen;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.schema.SqlType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Operations about tables and columns. */
final class TableSamples {

    private TableSamples() {}

    static Map<String, Consumer<Operations>> all() {
        Map<String, Consumer<Operations>> samples = new LinkedHashMap<>();
        samples.put("create_table", TableSamples::createTable);
        samples.put("drop_table", TableSamples::dropTable);
        samples.put("rename_table", op -> op.renameTable("invoice", "bill"));
        samples.put("comment_on_table", TableSamples::commentOnTable);
        samples.put("add_column", TableSamples::addColumn);
        samples.put("drop_column", op -> op.dropColumn("invoice", "total"));
        samples.put("rename_column", op -> op.renameColumn("invoice", "total", "amount"));
        samples.put("alter_column", TableSamples::alterColumn);
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
}
