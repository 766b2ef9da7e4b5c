package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.bulkInsert("country", columns("code", "name"), row("de", "Germany"), row("fr", "France"));
        op.bulkInsert(
                name("audit", "entry"),
                columns("id", "net", "happened", "is_open", "note"),
                row(1, literal("12.50", numeric(10, 2)), sql("now()"), true, NULL),
                row(3000000000L, literal("-1", numeric()), literal("2026-11-23", date()), false, "it's \"so\""));
    }

    @Override
    public void downgrade(Operations op) {}
}
