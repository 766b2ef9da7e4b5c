package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createProcedure(procedure(
                        "tidy",
                        argument("days", integer()).defaultSql("30"),
                        argument("removed", bigint()).inOut().defaultSql("0"),
                        argument("kinds", array(text())).variadic().defaultSql("'{}'"))
                .language("plpgsql")
                .body("""
                        begin
                          delete from invoice where kind = any (kinds) and paid < now() - make_interval(days => days);
                        end
                        """));
    }

    @Override
    public void downgrade(Operations op) {}
}
