package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(
        id = "8f2c6a1b90de",
        message = "begin a branch",
        branchLabels = {"billing", "invoices"},
        dependsOn = {
            "0123456789b0",
            "0123456789b1",
            "0123456789b2",
            "0123456789b3",
            "0123456789b4",
            "0123456789b5",
            "0123456789b6",
            "0123456789b7",
            "0123456789b8"
        },
        created = "2026-11-23T09:35:43Z")
public final class R_8f2c6a1b90de_begin_a_branch implements Revision {

    @Override
    public void upgrade(Operations op) {}

    @Override
    public void downgrade(Operations op) {}
}
