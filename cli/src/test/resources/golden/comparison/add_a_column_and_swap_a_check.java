package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "add a column and swap a check", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_add_a_column_and_swap_a_check implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("invoice", "invoice_status_check");
        op.addColumn("invoice", column("total", numeric(10, 2)));
        // fails where a row of invoice breaks it; locks invoice while it is checked
        op.addConstraint(
                "invoice",
                check("invoice_status_check", "status = ANY (ARRAY['OPEN'::text, 'PAID'::text, 'CANCELLED'::text])"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("invoice", "invoice_status_check");
        // loses data: invoice.total
        op.dropColumn("invoice", "total");
        // fails where a row of invoice breaks it; locks invoice while it is checked
        op.addConstraint("invoice", check("invoice_status_check", "status = ANY (ARRAY['OPEN'::text, 'PAID'::text])"));
    }
}
