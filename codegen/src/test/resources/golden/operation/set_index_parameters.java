package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
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

    @Override
    public void downgrade(Operations op) {}
}
