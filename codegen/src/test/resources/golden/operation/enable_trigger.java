package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.enableTrigger("invoice", "touch");
        op.enableTrigger(name("audit", "invoice"), "touch", ORIGIN, ALWAYS);
        op.enableTrigger("invoice", "touch", IF_TABLE_EXISTS);
    }

    @Override
    public void downgrade(Operations op) {}
}
