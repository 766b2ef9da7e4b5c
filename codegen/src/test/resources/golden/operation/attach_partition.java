package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.attachPartition(
                "measurement", "measurement_2026", from("'2026-01-01'").to("'2027-01-01'"));
        op.attachPartition("measurement", "measurement_old", from("MINVALUE").to("'2000-01-01'"));
        op.attachPartition(name("measurement"), name("audit", "measurement_rest"), defaultPartition());
        op.attachPartition("measurement", "measurement_rest", defaultPartition(), IF_TABLE_EXISTS);
    }

    @Override
    public void downgrade(Operations op) {}
}
