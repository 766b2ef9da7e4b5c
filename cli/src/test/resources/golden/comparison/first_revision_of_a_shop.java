package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "first revision of a shop", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_first_revision_of_a_shop implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createEnum("order_status", "NEW", "PAID", "SENT");
        op.createSequence(sequence("invoice_number").startWith(1000));
        op.createTable(
                "customer",
                column("id", bigint()).notNull().identity(identityByDefault()),
                column("email", varchar(320)).notNull(),
                column("name", varchar(200)).notNull(),
                column("created", timestamptz()).notNull().defaultSql("now()"),
                unique("customer_email_key", "email"),
                primaryKey("customer_pkey", "id"),
                comment("whoever bought something once"));
        op.createTable(
                "purchase_order",
                column("id", bigint()).notNull().identity(identityByDefault()),
                column("customer_id", bigint()).notNull(),
                column("status", named("order_status")).notNull().defaultSql("'NEW'::order_status"),
                column("placed", timestamptz()).notNull(),
                foreignKey("purchase_order_customer_id_fkey", "customer_id").references("customer", "id"),
                primaryKey("purchase_order_pkey", "id"));
        op.createIndex("purchase_order", index("purchase_order_customer_id_idx", "customer_id"));
        op.createIndex(
                "purchase_order",
                index("purchase_order_placed_idx", key("placed").desc()));
        op.createTable(
                "product",
                column("sku", varchar(40)).notNull(),
                column("title", text()).notNull(),
                column("price", numeric(10, 2)).notNull(),
                column("attributes", jsonb()),
                primaryKey("product_pkey", "sku"),
                check("product_price_check", "price >= (0)::numeric"));
        op.createTable(
                "order_line",
                column("order_id", bigint()).notNull(),
                column("line", integer()).notNull(),
                column("sku", varchar(40)).notNull(),
                column("quantity", integer()).notNull(),
                foreignKey("order_line_order_id_fkey", "order_id")
                        .references("purchase_order", "id")
                        .onDelete(CASCADE),
                primaryKey("order_line_pkey", "order_id", "line"),
                check("order_line_quantity_check", "quantity > 0"),
                foreignKey("order_line_sku_fkey", "sku").references("product", "sku"));
    }

    @Override
    public void downgrade(Operations op) {
        // loses data: every row of order_line
        op.dropTable("order_line");
        // loses data: every row of product
        op.dropTable("product");
        // loses data: every row of purchase_order
        op.dropTable("purchase_order");
        // loses data: every row of customer
        op.dropTable("customer");
        // loses the position of invoice_number
        op.dropSequence("invoice_number");
        op.dropEnum("order_status");
    }
}
