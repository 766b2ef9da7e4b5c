package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createView(view("open_invoice", "select * from invoice where paid is null"));
        op.createView(view("open_invoice", """
                select id, total
                from invoice
                where paid is null
                """));
        op.createView(view(name("audit", "open_invoice"), """
                select id, total
                from invoice
                where paid is null
                """)
                .columns("number", "amount")
                .securityBarrier()
                .securityInvoker()
                .withCheckOption(LOCAL));
    }

    @Override
    public void downgrade(Operations op) {}
}
