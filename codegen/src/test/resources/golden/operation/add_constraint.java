package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
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

    @Override
    public void downgrade(Operations op) {}
}
