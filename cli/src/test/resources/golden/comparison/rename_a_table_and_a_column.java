package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "rename a table and a column", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_rename_a_table_and_a_column implements Revision {

    @Override
    public void upgrade(Operations op) {
        // breaks what still says invoice
        op.renameTable("invoice", "bill");

        // ---- bill
        // breaks what still says bill.amount
        op.renameColumn("bill", "amount", "total");
        op.renameConstraint("bill", "invoice_amount_check", "bill_total_check");
        op.renameConstraint("bill", "invoice_customer_id_fkey", "bill_customer_id_fkey");
        op.renameConstraint("bill", "invoice_number_key", "bill_number_key");
        op.renameConstraint("bill", "invoice_pkey", "bill_pkey");
        op.renameIndex("bill", "invoice_amount_idx", "bill_total_idx");
        op.renameIndex("bill", "invoice_customer_id_idx", "bill_customer_id_idx");

        // breaks what still says invoice_id_seq
        op.rename(object(SEQUENCE, "invoice_id_seq"), "bill_id_seq");

        // breaks what still reads large_invoice
        op.dropView("large_invoice");

        op.addColumn("bill", column("paid", date()));

        op.dropConstraint("bill", "bill_total_check");
        op.dropConstraint("bill", "chosen_by_hand");
        op.alterColumn("bill", "total", type(numeric(10, 2)).to(numeric(12, 2)));
        // fails where a row of bill breaks it; locks bill while it is checked
        op.addConstraint("bill", check("bill_total_check", "total > (0)::numeric"));
        // fails where a row of bill breaks it; locks bill while it is checked
        op.addConstraint("bill", check("chosen_by_hand", "total < (1000000)::numeric"));

        op.createView(view("large_invoice", """
                SELECT bill.id,
                    bill.total AS amount
                   FROM bill
                  WHERE (bill.total > (1000)::numeric)"""));
    }

    @Override
    public void downgrade(Operations op) {
        // breaks what still reads large_invoice
        op.dropView("large_invoice");

        op.dropConstraint("bill", "bill_total_check");
        op.dropConstraint("bill", "chosen_by_hand");
        // rewrites bill and locks it meanwhile
        op.alterColumn("bill", "total", type(numeric(12, 2)).to(numeric(10, 2)));
        // fails where a row of bill breaks it; locks bill while it is checked
        op.addConstraint("bill", check("bill_total_check", "total > (0)::numeric"));
        // fails where a row of bill breaks it; locks bill while it is checked
        op.addConstraint("bill", check("chosen_by_hand", "total < (1000000)::numeric"));

        // loses data: bill.paid
        op.dropColumn("bill", "paid");

        op.createView(view("large_invoice", """
                SELECT bill.id,
                    bill.total AS amount
                   FROM bill
                  WHERE (bill.total > (1000)::numeric)"""));

        // breaks what still says bill_id_seq
        op.rename(object(SEQUENCE, "bill_id_seq"), "invoice_id_seq");

        // ---- bill
        op.renameIndex("bill", "bill_customer_id_idx", "invoice_customer_id_idx");
        op.renameIndex("bill", "bill_total_idx", "invoice_amount_idx");
        op.renameConstraint("bill", "bill_pkey", "invoice_pkey");
        op.renameConstraint("bill", "bill_number_key", "invoice_number_key");
        op.renameConstraint("bill", "bill_customer_id_fkey", "invoice_customer_id_fkey");
        op.renameConstraint("bill", "bill_total_check", "invoice_amount_check");
        // breaks what still says bill.total
        op.renameColumn("bill", "total", "amount");
        // breaks what still says bill
        op.renameTable("bill", "invoice");
    }
}
