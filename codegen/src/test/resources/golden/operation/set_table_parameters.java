package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.setTableParameters("invoice", noParameter("fillfactor").to("70"));
        op.setTableParameters(
                "invoice",
                parameter("fillfactor", "70").to("90"),
                parameter("toast.autovacuum_enabled", "false").toNone());
        op.setTableParameters(
                IF_TABLE_EXISTS, "invoice", noParameter("fillfactor").to("70"));
    }

    @Override
    public void downgrade(Operations op) {}
}
