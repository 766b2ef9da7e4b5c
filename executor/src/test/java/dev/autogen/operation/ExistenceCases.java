package dev.autogen.operation;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import java.util.List;

/** Cases about what may not be there: {@code if exists} does it where it is there, and nothing where it is not. */
final class ExistenceCases {

    private ExistenceCases() {}

    static List<OperationCase> all() {
        return List.of(
                OperationCase.of("tables that are not there", ExistenceCases::items, ExistenceCases::absent, op -> {
                    op.dropTable("seen");
                    op.dropTable("absent", IF_EXISTS);
                }),
                OperationCase.of(
                        "a table that may not be there and is",
                        ExistenceCases::items,
                        ExistenceCases::present,
                        ExistenceCases::presentBack),
                OperationCase.of(
                        "keys and triggers of a table that may not be there and is",
                        ExistenceCases::items,
                        ExistenceCases::keys,
                        ExistenceCases::keysBack),
                OperationCase.of(
                        "a partition of a table that may not be there and is",
                        ExistenceCases::visits,
                        ExistenceCases::attach,
                        op -> op.detachPartition("visit", "visit_old", IF_TABLE_EXISTS)),
                OperationCase.of(
                        "the end of a detachment that was cancelled",
                        op -> {
                            visits(op);
                            op.attachPartition("visit", "visit_old", defaultPartition());
                        },
                        ExistenceCases::detach,
                        op -> op.attachPartition("visit", "visit_old", defaultPartition())),
                OperationCase.of(
                        "an index that may not be there",
                        ExistenceCases::items,
                        ExistenceCases::indexes,
                        op -> op.setIndexParameters(
                                "item",
                                "item_code_idx",
                                parameter("fillfactor", "70").toNone())),
                OperationCase.of(
                        "an identity and an expression that may not be there",
                        ExistenceCases::items,
                        ExistenceCases::sources,
                        op -> {
                            op.alterColumn("item", "id", noIdentity().to(identityAlways()));
                            op.dropColumn("item", "double_id");
                            op.addColumn("item", column("double_id", bigint()).generatedStored("2 * length(code)"));
                        }));
    }

    private static void items(Operations op) {
        op.createTable(
                "item",
                column("id", bigint()).notNull().identity(identityAlways()),
                column("code", text()).notNull(),
                column("double_id", bigint()).generatedStored("2 * length(code)"));
        op.createTable("shop", column("id", bigint()), primaryKey("shop_pkey", "id"));
        op.createIndex("item", index("item_id_idx", "id").unique());
        op.createIndex("item", index("item_code_idx", "code").unique());
        op.execute("create function touch() returns trigger language plpgsql as 'begin return new; end'");
        op.createTrigger("item", trigger("touch").before(UPDATE).forEachRow().executes("touch"));
    }

    private static void visits(Operations op) {
        op.createTable("visit", column("day", date()), tableOptions().partitionByRange("day"));
        op.createTable("visit_old", column("day", date()));
    }

    private static void absent(Operations op) {
        op.createTable("seen");
        op.renameTable("absent", "other", IF_TABLE_EXISTS);
        op.setTableParameters(
                IF_TABLE_EXISTS,
                "absent",
                noParameter("fillfactor").to("70"),
                parameter("autovacuum_enabled", "false").toNone());
        op.setLogged("absent", IF_TABLE_EXISTS);
        op.setUnlogged("absent", IF_TABLE_EXISTS);
        op.setTablespace("absent", "pg_default", "fast", IF_TABLE_EXISTS);
        op.addInheritance("absent", "item", IF_TABLE_EXISTS);
        op.dropInheritance("absent", "item", IF_TABLE_EXISTS);
        op.attachPartition("absent", "item", defaultPartition(), IF_TABLE_EXISTS);
        op.detachPartition("absent", "item", CONCURRENTLY, IF_TABLE_EXISTS);
        op.finalizeDetach("absent", "item", IF_TABLE_EXISTS);
        op.addColumn("absent", column("a", text()).storage(EXTERNAL), IF_NOT_EXISTS, IF_TABLE_EXISTS);
        op.dropColumn("absent", "a", IF_EXISTS, IF_TABLE_EXISTS);
        op.renameColumn("absent", "a", "b", IF_TABLE_EXISTS);
        op.alterColumn(
                IF_TABLE_EXISTS,
                "absent",
                "a",
                type(text()).to(varchar(3)),
                nullable().toNotNull());
        op.alterColumn(
                IF_EXISTS,
                IF_TABLE_EXISTS,
                "absent",
                "a",
                identity(identityAlways()).toNone());
        absentParts(op);
    }

    private static void absentParts(Operations op) {
        op.addConstraint("absent", check("a_check", "a > 0"), ONLY, IF_TABLE_EXISTS);
        op.addPrimaryKeyUsingIndex("absent", "absent_pkey", "absent_idx", IF_TABLE_EXISTS);
        op.addUniqueUsingIndex("absent", "absent_key", "absent_idx", IF_TABLE_EXISTS);
        op.validateConstraint("absent", "a_check", IF_TABLE_EXISTS);
        op.renameConstraint("absent", "a_check", "b_check", IF_TABLE_EXISTS);
        op.alterConstraint("absent", "a_fkey", deferrability(NOT_DEFERRABLE).to(INITIALLY_DEFERRED), IF_TABLE_EXISTS);
        op.dropConstraint("absent", "a_check", IF_TABLE_EXISTS);
        op.disableTrigger("absent", "touch", IF_TABLE_EXISTS);
        op.enableTrigger("absent", "touch", IF_TABLE_EXISTS);
        op.enableRowLevelSecurity("absent", IF_TABLE_EXISTS);
        op.forceRowLevelSecurity("absent", IF_TABLE_EXISTS);
        op.noForceRowLevelSecurity("absent", IF_TABLE_EXISTS);
        op.disableRowLevelSecurity("absent", IF_TABLE_EXISTS);
    }

    private static void present(Operations op) {
        op.addColumn("item", column("note", text()).storage(EXTERNAL), IF_NOT_EXISTS, IF_TABLE_EXISTS);
        op.alterColumn(IF_TABLE_EXISTS, "item", "code", notNull().toNullable());
        op.renameColumn("item", "code", "sku", IF_TABLE_EXISTS);
        op.setTableParameters(IF_TABLE_EXISTS, "item", noParameter("fillfactor").to("70"));
        op.setUnlogged("item", IF_TABLE_EXISTS);
        op.createTable("thing", column("note", text()));
        op.addInheritance("item", "thing", IF_TABLE_EXISTS);
        op.enableRowLevelSecurity("item", IF_TABLE_EXISTS);
        op.forceRowLevelSecurity("item", IF_TABLE_EXISTS);
        op.renameTable("item", "special", IF_TABLE_EXISTS);
    }

    private static void presentBack(Operations op) {
        op.renameTable("special", "item", IF_TABLE_EXISTS);
        op.noForceRowLevelSecurity("item", IF_TABLE_EXISTS);
        op.disableRowLevelSecurity("item", IF_TABLE_EXISTS);
        op.dropInheritance("item", "thing", IF_TABLE_EXISTS);
        op.dropTable("thing");
        op.setLogged("item", IF_TABLE_EXISTS);
        op.setTableParameters(
                IF_TABLE_EXISTS, "item", parameter("fillfactor", "70").toNone());
        op.renameColumn("item", "sku", "code", IF_TABLE_EXISTS);
        op.alterColumn(IF_TABLE_EXISTS, "item", "code", nullable().toNotNull());
        op.dropColumn("item", "note", IF_TABLE_EXISTS);
    }

    private static void keys(Operations op) {
        op.addPrimaryKeyUsingIndex("item", "item_pkey", "item_id_idx", IF_TABLE_EXISTS);
        op.addUniqueUsingIndex("item", "item_code_key", "item_code_idx", INITIALLY_DEFERRED, IF_TABLE_EXISTS);
        op.addConstraint(
                "item", foreignKey("item_fkey", "id").references("shop", "id").notValid(), IF_TABLE_EXISTS);
        op.validateConstraint("item", "item_fkey", IF_TABLE_EXISTS);
        op.renameConstraint("item", "item_fkey", "item_shop_fkey", IF_TABLE_EXISTS);
        op.alterConstraint(
                "item", "item_shop_fkey", deferrability(NOT_DEFERRABLE).to(INITIALLY_DEFERRED), IF_TABLE_EXISTS);
        op.disableTrigger("item", "touch", IF_TABLE_EXISTS);
        op.enableTrigger("item", "touch", DISABLED, ALWAYS, IF_TABLE_EXISTS);
    }

    private static void keysBack(Operations op) {
        op.enableTrigger("item", "touch", ALWAYS, ORIGIN, IF_TABLE_EXISTS);
        op.dropConstraint("item", "item_shop_fkey", IF_EXISTS, IF_TABLE_EXISTS);
        op.dropConstraint("item", "item_code_key", IF_TABLE_EXISTS);
        op.dropConstraint("item", "item_pkey", IF_TABLE_EXISTS);
        op.createIndex("item", index("item_id_idx", "id").unique());
        op.createIndex("item", index("item_code_idx", "code").unique());
    }

    private static void attach(Operations op) {
        op.attachPartition("visit", "visit_old", from("MINVALUE").to("MAXVALUE"), IF_TABLE_EXISTS);
    }

    /** What a cancelled one leaves behind (PostgreSQL manual, pg_inherits): to cancel one takes a second session. */
    private static void detach(Operations op) {
        op.execute("update pg_inherits set inhdetachpending = true where inhrelid = 'visit_old'::regclass");
        op.finalizeDetach("visit", "visit_old");
    }

    private static void indexes(Operations op) {
        op.setIndexParameters(
                IF_EXISTS, "item", "absent_idx", noParameter("fillfactor").to("70"));
        op.setIndexParameters(
                IF_EXISTS, "item", "absent_idx", parameter("fillfactor", "70").toNone());
        op.setIndexParameters(
                IF_EXISTS, "item", "item_code_idx", noParameter("fillfactor").to("70"));
        op.setIndexTablespace("item", "absent_idx", "pg_default", "fast", IF_EXISTS);
    }

    private static void sources(Operations op) {
        op.alterColumn(IF_EXISTS, "item", "code", identity(identityAlways()).toNone());
        op.alterColumn(IF_EXISTS, "item", "code", generatedAs("upper(code)").toNone());
        op.alterColumn(IF_EXISTS, "item", "id", identity(identityAlways()).toNone());
        op.alterColumn(
                IF_EXISTS, "item", "double_id", generatedAs("2 * length(code)").toNone());
    }
}
