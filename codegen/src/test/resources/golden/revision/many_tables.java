package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "add what was forgotten", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_add_what_was_forgotten implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "account",
                column("account_column_0", varchar(30)).notNull(),
                column("account_column_1", varchar(30)).notNull(),
                column("account_column_2", varchar(30)).notNull(),
                column("account_column_3", varchar(30)).notNull(),
                column("account_column_4", varchar(30)).notNull(),
                column("account_column_5", varchar(30)).notNull(),
                column("account_column_6", varchar(30)).notNull(),
                column("account_column_7", varchar(30)).notNull(),
                column("account_column_8", varchar(30)).notNull(),
                column("account_column_9", varchar(30)).notNull(),
                primaryKey("account_pkey", "account_column_0"),
                check("account_check", "account > 0"));

        // ---- invoice
        op.addColumn("invoice", column("created", text()));
        op.addColumn("invoice", column("changed", text()));
        op.addColumn("invoice", column("seen_by", text()));

        // ---- line_item
        op.addColumn("line_item", column("created", text()));
        op.addColumn("line_item", column("changed", text()));
        op.addColumn("line_item", column("seen_by", text()));

        op.addColumn("payment", column("created", text()));
        op.addColumn("payment", column("changed", text()));

        // loses data: every row of invoice
        op.dropTable("invoice");

        op.dropTable("old");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("payment", "changed");
        op.dropColumn("payment", "created");
        op.dropColumn("line_item", "seen_by");
        op.dropColumn("line_item", "changed");
        op.dropColumn("line_item", "created");
        op.dropColumn("invoice", "seen_by");
        op.dropColumn("invoice", "changed");
        op.dropColumn("invoice", "created");
        op.dropTable("account");
    }
}
