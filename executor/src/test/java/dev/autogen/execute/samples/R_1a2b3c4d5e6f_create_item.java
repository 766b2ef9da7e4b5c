package dev.autogen.execute.samples;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "1a2b3c4d5e6f", message = "create item", created = "2026-11-23T09:35:43Z")
public final class R_1a2b3c4d5e6f_create_item implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "item",
                column("id", bigint()).notNull(),
                column("code", varchar(8)).notNull(),
                primaryKey("item_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("item");
    }
}
