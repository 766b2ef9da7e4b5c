package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.execute("update invoice set state = 'new' where state is null");
        op.execute("""
                create view open_invoice as
                  select *
                  from invoice
                  where state = 'open'
                """);
        op.execute("""
                do $$
                begin
                  raise notice '"%\\n"', now();
                end
                $$""");
        op.execute("  select 1;\n  select 2");
        op.execute(
                "update invoice set state = :state, checked = :when where id = :id",
                bind("state", "open"),
                bind("when", literal("2026-11-23 12:00:00+00", timestamptz())),
                bind("id", 7));
    }

    @Override
    public void downgrade(Operations op) {}
}
