package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createTable("marker");
        op.createTable("country", column("code", character(2)).notNull(), primaryKey("country_pkey", "code"));
        op.createTable(
                name("audit", "entry"),
                column("id", bigint())
                        .notNull()
                        .identity(identityByDefault(options().withStart(1000).withIncrement(50))),
                column("happened", timestamptz(6)).notNull().defaultSql("now()"),
                column("who", varchar(63)).collate("C").notNull(),
                column("what", citext()).collate(name("audit", "plain")),
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
        op.createTable(
                "session",
                column("key", uuid()).notNull(),
                column("content", bytea()).storage(EXTERNAL).compression(LZ4),
                column("mood", named("Mood")).defaultSql("'it''s'"),
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

    @Override
    public void downgrade(Operations op) {}
}
