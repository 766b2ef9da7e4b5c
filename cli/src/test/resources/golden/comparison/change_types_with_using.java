package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "change types with using", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_change_types_with_using implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("reading", "reading_quality_check");
        // rewrites reading and locks it meanwhile
        op.alterColumn("reading", "id", type(integer()).to(bigint()));
        op.alterColumn("reading", "device", type(varchar(40)).to(varchar(80)));
        // fails where reading.token is no uuid; rewrites reading and locks it meanwhile
        op.alterColumn("reading", "token", type(text()).to(uuid()).using("token::uuid"));
        // fails where reading.quality is no integer; rewrites reading and locks it meanwhile
        op.alterColumn(
                "reading",
                "quality",
                type(varchar(10)).to(integer()).using("quality::integer"),
                defaultSql("'0'::character varying").to("0"));
        // rewrites reading and locks it meanwhile
        // fails where reading.value is null
        op.alterColumn(
                "reading",
                "value",
                type(numeric(8, 2)).to(numeric(12, 4)),
                nullable().toNotNull());
    }

    @Override
    public void downgrade(Operations op) {
        // loses data: digits of reading.value are rounded away; rewrites reading and locks it meanwhile
        op.alterColumn(
                "reading",
                "value",
                type(numeric(12, 4)).to(numeric(8, 2)),
                notNull().toNullable());
        // fails where reading.quality is longer than 10 characters; rewrites reading and locks it meanwhile
        op.alterColumn(
                "reading",
                "quality",
                type(integer()).to(varchar(10)),
                defaultSql("0").to("'0'::character varying"));
        // rewrites reading and locks it meanwhile
        op.alterColumn("reading", "token", type(uuid()).to(text()));
        // fails where reading.device is longer than 40 characters; rewrites reading and locks it meanwhile
        op.alterColumn("reading", "device", type(varchar(80)).to(varchar(40)));
        // rewrites reading and locks it meanwhile
        op.alterColumn("reading", "id", type(bigint()).to(integer()));
        // fails where a row of reading breaks it; locks reading while it is checked
        op.addConstraint("reading", check("reading_quality_check", "(quality)::text <> ''::text"));
    }
}
