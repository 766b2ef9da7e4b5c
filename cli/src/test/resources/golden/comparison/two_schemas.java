package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "two schemas", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_two_schemas implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                name("billing", "entry"),
                column("account_id", bigint()).notNull(),
                column("booked", date()).notNull(),
                column("amount", numeric(12, 2)).notNull(),
                foreignKey("entry_account_id_fkey", "account_id").references(name("billing", "account"), "id"),
                primaryKey("entry_pkey", "account_id", "booked"));
        op.addColumn("customer", column("name", varchar(200)).notNull().defaultSql("''::character varying"));
        op.addColumn(name("billing", "account"), column("customer_id", bigint()));
        // loses data: billing.account.note
        op.dropColumn(name("billing", "account"), "note");
        // fails where a row of billing.account refers to nothing; blocks writes to billing.account and customer while
        // it is checked
        op.addConstraint(
                name("billing", "account"),
                foreignKey("account_customer_id_fkey", "customer_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint(name("billing", "account"), "account_customer_id_fkey");
        op.addColumn(name("billing", "account"), column("note", text()));
        // loses data: billing.account.customer_id
        op.dropColumn(name("billing", "account"), "customer_id");
        // loses data: customer.name
        op.dropColumn("customer", "name");
        // loses data: every row of billing.entry
        op.dropTable(name("billing", "entry"));
    }
}
