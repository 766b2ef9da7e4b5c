package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("invoice", "number", type(varchar(8)).to(varchar(16)));
        op.alterColumn(
                "invoice",
                "number",
                type(varchar(8)).to(integer()).using("number::integer"),
                nullable().toNotNull());
        op.alterColumn("invoice", "number", notNull().toNullable());
        op.alterColumn("invoice", "state", noDefault().to("'new'"));
        op.alterColumn(
                "invoice",
                "state",
                defaultSql("'new'").to("'open'"),
                oldComment("a").toNone());
        op.alterColumn(
                "invoice", "state", defaultSql("'open'").toNone(), noComment().to("see the manual, 4.2"));
        op.alterColumn("invoice", "id", noIdentity().to(identityAlways()));
        op.alterColumn(
                "invoice",
                "id",
                identity(identityAlways())
                        .to(identityByDefault(options().withCache(20).withCycle(true))));
        op.alterColumn("invoice", "id", identity(identityByDefault()).toNone());
        op.alterColumn(IF_TABLE_EXISTS, "invoice", "number", nullable().toNotNull());
        op.alterColumn(IF_EXISTS, "invoice", "id", identity(identityByDefault()).toNone());
        op.alterColumn(
                IF_EXISTS,
                IF_TABLE_EXISTS,
                name("audit", "entry"),
                "gross",
                generatedAs("net * 1.19").toNone());
        op.alterColumn("invoice", "number", noCollation(text()).to("C"));
        op.alterColumn(
                "invoice",
                "number",
                type(text()).to(varchar(16)),
                collation(varchar(16), "C").to(name("pg_catalog", "POSIX")));
        op.alterColumn("invoice", "number", collation(text(), "C").toNone());
        op.alterColumn("invoice", "gross", generatedAs("net * 1.16").to("net * 1.19"));
        op.alterColumn("invoice", "gross", generatedVirtuallyAs("net * 1.16").to("net * 1.19"));
        op.alterColumn(
                "invoice",
                "gross",
                generatedAs("net * 1.19").toNone(),
                noDefault().to("0"));
        op.alterColumn(
                "invoice",
                "scan",
                storage(EXTENDED).to(EXTERNAL),
                compression(PGLZ).to(LZ4));
        op.alterColumn(
                "invoice",
                "scan",
                defaultStorage().to(PLAIN),
                defaultCompression().to(LZ4));
        op.alterColumn(
                "invoice", "scan", storage(PLAIN).toDefault(), compression(LZ4).toDefault());
    }

    @Override
    public void downgrade(Operations op) {}
}
