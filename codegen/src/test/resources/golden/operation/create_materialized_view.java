package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createMaterializedView(materializedView("turnover", "select sum(total) as total from invoice"));
        op.createMaterializedView(
                materializedView("turnover", """
                        select customer_id, sum(total)
                        from invoice
                        group by customer_id
                        """)
                        .columns("customer_id", "total")
                        .using("heap")
                        .with("fillfactor", "70")
                        .tablespace("fast"),
                IF_NOT_EXISTS,
                WITH_NO_DATA);
    }

    @Override
    public void downgrade(Operations op) {}
}
