package dev.autogen.codegen;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Operations about constraints and indexes. */
final class KeySamples {

    private KeySamples() {}

    static Map<String, Consumer<Operations>> all() {
        Map<String, Consumer<Operations>> samples = new LinkedHashMap<>();
        samples.put("add_constraint", KeySamples::addConstraint);
        samples.put("drop_constraint", op -> {
            op.dropConstraint("invoice", "invoice_number_key");
            op.dropConstraint("invoice", "invoice_number_key", IF_EXISTS, IF_TABLE_EXISTS);
        });
        samples.put("rename_constraint", op -> {
            op.renameConstraint("invoice", "uk_8f3kd9s", "invoice_number_key");
            op.renameConstraint("invoice", "uk_8f3kd9s", "invoice_number_key", IF_TABLE_EXISTS);
        });
        samples.put("add_primary_key_using_index", op -> {
            op.addPrimaryKeyUsingIndex("invoice", "invoice_pkey", "invoice_id_idx");
            op.addPrimaryKeyUsingIndex("invoice", "invoice_pkey", "invoice_id_idx", IF_TABLE_EXISTS);
            op.addPrimaryKeyUsingIndex(name("audit", "entry"), "entry_pkey", "entry_id_idx", INITIALLY_DEFERRED);
        });
        samples.put("add_unique_using_index", op -> {
            op.addUniqueUsingIndex("invoice", "invoice_number_key", "invoice_number_idx");
            op.addUniqueUsingIndex("invoice", "invoice_code_key", "invoice_code_idx", INITIALLY_IMMEDIATE);
            op.addUniqueUsingIndex(
                    "invoice", "invoice_code_key", "invoice_code_idx", INITIALLY_IMMEDIATE, IF_TABLE_EXISTS);
        });
        samples.put("validate_constraint", op -> {
            op.validateConstraint("invoice", "invoice_shop_fkey");
            op.validateConstraint("invoice", "invoice_shop_fkey", IF_TABLE_EXISTS);
        });
        samples.put("alter_constraint", KeySamples::alterConstraint);
        samples.put("create_index", KeySamples::createIndex);
        samples.put("drop_index", op -> op.dropIndex("invoice", "invoice_created_idx"));
        samples.put("rename_index", op -> op.renameIndex("invoice", "idx_8f3kd9s", "invoice_created_idx"));
        samples.put("attach_index", op -> {
            op.attachIndex("visit_day_idx", "visit_2026_day_idx");
            op.attachIndex(name("audit", "visit_day_idx"), name("archive", "visit_2026_day_idx"));
        });
        samples.put("reindex_index", op -> op.reindexIndex("invoice", "invoice_created_idx", CONCURRENTLY));
        samples.put("reindex_table", op -> {
            op.reindexTable("invoice");
            op.reindexTable(name("audit", "entry"), CONCURRENTLY);
        });
        samples.put("set_index_parameters", KeySamples::setIndexParameters);
        samples.put("set_index_tablespace", op -> {
            op.setIndexTablespace("invoice", "invoice_created_idx", "pg_default", "fast");
            op.setIndexTablespace("invoice", "invoice_created_idx", "pg_default", "fast", IF_EXISTS);
        });
        return samples;
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
        op.addConstraint("visit", primaryKey("visit_pkey", "day"), ONLY);
        op.addConstraint("invoice", check("invoice_total_check", "total > 0"), IF_TABLE_EXISTS);
        addRareConstraints(op);
    }

    private static void addRareConstraints(Operations op) {
        op.addConstraint(
                "stay",
                primaryKey("stay_pkey", "room", "during")
                        .withoutOverlaps()
                        .including("guest")
                        .deferrable(INITIALLY_DEFERRED));
        op.addConstraint(
                "meal",
                foreignKey("meal_stay_fkey", "room", "during")
                        .references("stay", "room", "during")
                        .period()
                        .notEnforced());
        op.addConstraint(
                "invoice",
                foreignKey("invoice_shop_fkey", "tenant", "shop_id")
                        .references("shop", "tenant", "id")
                        .matchFull()
                        .onDelete(SET_NULL, "shop_id")
                        .notValid());
        op.addConstraint(
                "invoice", check("invoice_total_check", "total > 0").noInherit().notValid());
        op.addConstraint(
                "invoice",
                notNullConstraint("invoice_number_not_null", "number").notValid());
        op.addConstraint(
                "stay",
                exclude("stay_room_excl")
                        .with("room", "=")
                        .with(expression("tsrange(arrival, departure)"), "&&")
                        .with(key("place").operatorClass("gist_place_ops"), name("audit", "&&&"))
                        .using("gist")
                        .including("guest")
                        .where("cancelled is null")
                        .deferrable(INITIALLY_DEFERRED));
    }

    private static void alterConstraint(Operations op) {
        op.alterConstraint(
                "invoice", "invoice_shop_fkey", deferrability(NOT_DEFERRABLE).to(INITIALLY_DEFERRED));
        op.alterConstraint(
                "invoice",
                "invoice_shop_fkey",
                deferrability(INITIALLY_DEFERRED).to(NOT_DEFERRABLE),
                IF_TABLE_EXISTS);
        op.alterConstraint("invoice", "invoice_shop_fkey", enforced().toNotEnforced());
        op.alterConstraint("invoice", "invoice_shop_fkey", notEnforced().toEnforced());
        op.alterConstraint("invoice", "invoice_number_not_null", inherit().toNoInherit());
        op.alterConstraint("invoice", "invoice_number_not_null", noInherit().toInherit());
    }

    private static void setIndexParameters(Operations op) {
        op.setIndexParameters(
                "invoice", "invoice_created_idx", parameter("fillfactor", "90").to("70"));
        op.setIndexParameters(
                name("audit", "entry"),
                "entry_created_idx",
                noParameter("deduplicate_items").to("off"),
                parameter("fillfactor", "90").toNone());
        op.setIndexParameters(
                IF_EXISTS,
                "invoice",
                "invoice_created_idx",
                noParameter("fillfactor").to("70"));
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
        op.createIndex(
                "invoice",
                index(
                                "invoice_name_idx",
                                key("name").operatorClass("gist_trgm_ops").operatorClassParameter("siglen", "64"))
                        .using("gist")
                        .with("buffering", "auto")
                        .with("fillfactor", "70")
                        .tablespace("fast")
                        .where("paid"),
                CONCURRENTLY,
                IF_NOT_EXISTS);
        op.createIndex("invoice", index("invoice_vector_idx", "vector").using("xyz"), CUSTOM_METHOD);
    }
}
