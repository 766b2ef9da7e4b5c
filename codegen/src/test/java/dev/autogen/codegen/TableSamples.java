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
        samples.put("rename_table", op -> {
            op.renameTable("invoice", "bill");
            op.renameTable("invoice", "bill", IF_TABLE_EXISTS);
        });
        samples.put("comment_on_table", TableSamples::commentOnTable);
        samples.put("add_column", TableSamples::addColumn);
        samples.put("drop_column", op -> {
            op.dropColumn("invoice", "total");
            op.dropColumn("invoice", "total", IF_EXISTS, IF_TABLE_EXISTS);
        });
        samples.put("rename_column", op -> {
            op.renameColumn("invoice", "total", "amount");
            op.renameColumn("invoice", "total", "amount", IF_TABLE_EXISTS);
        });
        samples.put("alter_column", TableSamples::alterColumn);
        samples.put("attach_partition", TableSamples::attachPartition);
        samples.put("detach_partition", TableSamples::detachPartition);
        samples.put("finalize_detach", op -> {
            op.finalizeDetach("measurement", "measurement_2026");
            op.finalizeDetach(name("audit", "measurement"), name("audit", "measurement_2026"), IF_TABLE_EXISTS);
        });
        samples.put("set_table_parameters", TableSamples::setTableParameters);
        samples.put("set_table_persistence", TableSamples::setTablePersistence);
        samples.put("set_tablespace", op -> {
            op.setTablespace("invoice", "pg_default", "fast");
            op.setTablespace("invoice", "pg_default", "fast", IF_TABLE_EXISTS);
        });
        samples.put("add_inheritance", op -> {
            op.addInheritance("invoice", "document");
            op.addInheritance("invoice", "document", IF_TABLE_EXISTS);
        });
        samples.put("drop_inheritance", op -> {
            op.dropInheritance(name("audit", "entry"), name("document"));
            op.dropInheritance("invoice", "document", IF_TABLE_EXISTS);
        });
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
        partitions(op);
        session(op);
    }

    private static void session(Operations op) {
        op.createTable(
                "session",
                column("key", uuid()).notNull(),
                column("content", bytea()).storage(EXTERNAL).compression(LZ4),
                column("mood", named("Mood")).defaultValue("it's"),
                column("age", intervalDayToSecond(3)).generatedVirtual("interval '1 day' * 2"),
                column("tags", hstore()),
                column("meaning", vector(3)),
                column("severity", array(named("audit", "severity"))),
                column("price", raw("money_of_us(2)")),
                tableOptions()
                        .unlogged()
                        .inherits("document", "thing")
                        .using("heap")
                        .with("fillfactor", "70")
                        .with("toast.autovacuum_enabled", "false")
                        .tablespace("fast"),
                comment("who is here"));
    }

    private static void partitions(Operations op) {
        op.createTable(
                "measurement",
                column("taken", timestamptz()).notNull(),
                column("place", text()).notNull(),
                tableOptions().partitionByRange("taken"));
        op.createTable(
                "measurement_2026",
                tableOptions()
                        .partitionOf("measurement", from("'2026-01-01'").to("'2027-01-01'"))
                        .partitionByList(key("place").collate("C")));
        op.createTable(
                "measurement_2026_eu",
                check("measurement_2026_eu_place_check", "place <> ''"),
                tableOptions()
                        .partitionOf("measurement_2026", in("'bonn'", "'paris'"))
                        .partitionByHash(expression("lower(place)"), key("taken")));
        op.createTable(
                "measurement_2026_eu_0",
                tableOptions().partitionOf("measurement_2026_eu", modulus(4).remainder(0)));
        op.createTable("measurement_rest", tableOptions().partitionOf("measurement", defaultPartition()));
    }

    private static void attachPartition(Operations op) {
        op.attachPartition(
                "measurement", "measurement_2026", from("'2026-01-01'").to("'2027-01-01'"));
        op.attachPartition("measurement", "measurement_old", from("MINVALUE").to("'2000-01-01'"));
        op.attachPartition(name("measurement"), name("audit", "measurement_rest"), defaultPartition());
        op.attachPartition("measurement", "measurement_rest", defaultPartition(), IF_TABLE_EXISTS);
    }

    private static void detachPartition(Operations op) {
        op.detachPartition("measurement", "measurement_2026");
        op.detachPartition("measurement", "measurement_2026", CONCURRENTLY);
        op.detachPartition("measurement", "measurement_2026", IF_TABLE_EXISTS);
    }

    private static void setTableParameters(Operations op) {
        op.setTableParameters("invoice", noParameter("fillfactor").to("70"));
        op.setTableParameters(
                "invoice",
                parameter("fillfactor", "70").to("90"),
                parameter("toast.autovacuum_enabled", "false").toNone());
        op.setTableParameters(
                IF_TABLE_EXISTS, "invoice", noParameter("fillfactor").to("70"));
    }

    private static void setTablePersistence(Operations op) {
        op.setUnlogged("session");
        op.setLogged("session");
        op.setLogged("session", IF_TABLE_EXISTS);
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
        op.addColumn("invoice", column("note", text()), IF_NOT_EXISTS, IF_TABLE_EXISTS);
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
        op.alterColumn(IF_TABLE_EXISTS, "invoice", "number", nullable().toNotNull());
        op.alterColumn(IF_EXISTS, "invoice", "id", identity(identityByDefault()).toNone());
        op.alterColumn(
                IF_EXISTS,
                IF_TABLE_EXISTS,
                name("audit", "entry"),
                "gross",
                generatedAs("net * 1.19").toNone());
        alterStorage(op);
    }

    private static void alterStorage(Operations op) {
        op.alterColumn("invoice", "number", noCollation(text()).to("C"));
        op.alterColumn(
                "invoice",
                "number",
                type(text()).to(varchar(16)),
                collation(varchar(16), "C").to(name("pg_catalog", "POSIX")));
        op.alterColumn("invoice", "number", collation(text(), "C").toNone());
        op.alterColumn("invoice", "gross", generatedAs("net * 1.16").to("net * 1.19"));
        op.alterColumn("invoice", "gross", generatedVirtuallyAs("net * 1.16").to("net * 1.19"));
        op.alterColumn(
                "invoice",
                "gross",
                generatedAs("net * 1.19").toNone(),
                noDefault().toValue(0));
        op.alterColumn(
                "invoice",
                "scan",
                storage(EXTENDED).to(EXTERNAL),
                compression(PGLZ).to(LZ4));
        op.alterColumn(
                "invoice",
                "scan",
                defaultStorage().to(PLAIN),
                defaultCompression().to(LZ4));
        op.alterColumn(
                "invoice", "scan", storage(PLAIN).toDefault(), compression(LZ4).toDefault());
    }
}
