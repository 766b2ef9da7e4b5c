package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(
        id = "8f2c6a1b90de",
        message = "pay invoices",
        revises = "dd40085d47ea",
        created = "2026-11-23T09:35:43Z")
public final class R_8f2c6a1b90de_pay_invoices implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("invoice", column("paid", bool()));
        op.alterColumn("invoice", "number", type(varchar(8)).to(varchar(16)));
    }

    @Override
    public void downgrade(Operations op) {
        // fails where a value of invoice.number has more than 8 characters
        // rewrites invoice
        op.alterColumn("invoice", "number", type(varchar(16)).to(varchar(8)));
        // loses data: every value of invoice.paid
        op.dropColumn("invoice", "paid");
    }
}
