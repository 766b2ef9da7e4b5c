package dev.autogen.execute.samples;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(
        id = "2b3c4d5e6f70",
        message = "add item.price",
        revises = "1a2b3c4d5e6f",
        created = "2026-11-24T09:35:43Z")
public final class R_2b3c4d5e6f70_add_item_price implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("item", column("price", numeric(10, 2)).notNull().defaultSql("0"));
        op.createIndex("item", index("item_code_idx", Columns.CODE));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("item", "item_code_idx");
        op.dropColumn("item", "price");
    }
}
