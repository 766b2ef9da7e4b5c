package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.attachIndex("visit_day_idx", "visit_2026_day_idx");
        op.attachIndex(name("audit", "visit_day_idx"), name("archive", "visit_2026_day_idx"));
    }

    @Override
    public void downgrade(Operations op) {}
}
