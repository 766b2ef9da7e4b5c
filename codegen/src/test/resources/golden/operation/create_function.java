package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createFunction(function("one").returns(integer()).body("select 1"));
        op.createFunction(function(
                        "net", argument("gross", numeric()), argument(numeric()).defaultSql("1.19"))
                .returns(numeric())
                .immutable()
                .strict()
                .leakproof()
                .parallelSafe()
                .cost(5)
                .sqlBody("return gross / $2"));
        op.createFunction(
                function("touch").returns("trigger").language("plpgsql").body("""
                        begin
                          new.changed := now();
                          return new;
                        end
                        """));
        op.createFunction(function(name("audit", "open_invoice"), argument("customer", bigint()))
                .returns("setof invoice")
                .language("plpgsql")
                .stable()
                .securityDefiner()
                .parallelRestricted()
                .rows(10)
                .set("search_path", "pg_catalog, audit")
                .body("""
                        begin
                          return query select * from invoice where customer_id = customer and paid is null;
                        end
                        """));
    }

    @Override
    public void downgrade(Operations op) {}
}
