package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("invoice", column("paid", bool()).notNull().defaultSql("false"));
        op.addColumn(name("audit", "entry"), column("id", smallint()).identity(identityAlways()));
        op.addColumn("invoice", column("note", text()).comment("what the customer wrote below the line, as it came"));
        op.addColumn("invoice", column("note", text()), IF_NOT_EXISTS, IF_TABLE_EXISTS);
    }

    @Override
    public void downgrade(Operations op) {}
}
