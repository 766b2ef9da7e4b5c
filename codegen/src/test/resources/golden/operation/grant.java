package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.grant(privileges("select", "insert").on(object(TABLE, "invoice")).to("clerk"));
        op.grant(privileges("all")
                .on(object(FUNCTION, "total").arguments(bigint()))
                .to("clerk", CURRENT_USER)
                .withGrantOption());
        op.grant(privileges(privilege("select", "id", "total"), privilege("update", "total"))
                .on(object(TABLE, name("audit", "invoice")))
                .to("clerk"));
        op.grant(privileges("usage").onAll(SEQUENCE, "audit").to(PUBLIC));
        op.grant(privileges("select").onLater(TABLE).to("clerk"));
        op.grant(privileges("select").onLater(TABLE, "audit").madeBy("owner").to("clerk"));
    }

    @Override
    public void downgrade(Operations op) {}
}
