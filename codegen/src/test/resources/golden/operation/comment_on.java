package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.commentOn(object(TRIGGER, "touch").of("invoice"), noComment().to("keeps the time"));
        op.commentOn(
                object(DOMAIN_CONSTRAINT, "small").of(name("audit", "positive")),
                noComment().to("for now"));
        op.commentOn(object(COLUMN, "total").of("open_invoice"), noComment().to("with taxes"));
    }

    @Override
    public void downgrade(Operations op) {}
}
