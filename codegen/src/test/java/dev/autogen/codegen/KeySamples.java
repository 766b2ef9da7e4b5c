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
        samples.put("drop_constraint", op -> op.dropConstraint("invoice", "invoice_number_key"));
        samples.put("rename_constraint", op -> op.renameConstraint("invoice", "uk_8f3kd9s", "invoice_number_key"));
        samples.put("create_index", KeySamples::createIndex);
        samples.put("drop_index", op -> op.dropIndex("invoice", "invoice_created_idx"));
        samples.put("rename_index", op -> op.renameIndex("invoice", "idx_8f3kd9s", "invoice_created_idx"));
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
}
