package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createTrigger(
                "invoice", trigger("touch").before(INSERT, UPDATE).forEachRow().executes("touch"));
        op.createTrigger(
                "open_invoice", trigger("write").insteadOf(DELETE).forEachRow().executes("write"));
        op.createTrigger(
                name("audit", "invoice"),
                trigger("log")
                        .after(UPDATE)
                        .oldTable("before")
                        .newTable("behind")
                        .executes(name("audit", "log"), "invoice", "it's"));
        op.createTrigger(
                "invoice",
                trigger("shop_there")
                        .after(INSERT, UPDATE)
                        .of("shop_id")
                        .asConstraint(INITIALLY_DEFERRED)
                        .from("shop")
                        .forEachRow()
                        .when("new.shop_id is not null")
                        .executes("shop_there"));
    }

    @Override
    public void downgrade(Operations op) {}
}
