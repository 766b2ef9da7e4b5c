package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "add what was forgotten", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_add_what_was_forgotten implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("invoice", column("column_0", text()));
        op.createIndex("invoice", index("invoice_column_0_idx", "column_0"));

        op.addColumn("invoice", column("column_1", text()));
        op.createIndex("invoice", index("invoice_column_1_idx", "column_1"));

        op.addColumn("invoice", column("column_2", text()));
        op.createIndex("invoice", index("invoice_column_2_idx", "column_2"));

        op.addColumn("invoice", column("column_3", text()));
        op.createIndex("invoice", index("invoice_column_3_idx", "column_3"));

        op.addColumn("invoice", column("column_4", text()));
        op.createIndex("invoice", index("invoice_column_4_idx", "column_4"));

        op.addColumn("invoice", column("column_5", text()));
        op.createIndex("invoice", index("invoice_column_5_idx", "column_5"));

        op.addColumn("invoice", column("column_6", text()));
        op.createIndex("invoice", index("invoice_column_6_idx", "column_6"));

        op.addColumn("invoice", column("column_7", text()));
        op.createIndex("invoice", index("invoice_column_7_idx", "column_7"));

        op.addColumn("invoice", column("column_8", text()));
        op.createIndex("invoice", index("invoice_column_8_idx", "column_8"));

        op.addColumn("invoice", column("column_9", text()));
        op.createIndex("invoice", index("invoice_column_9_idx", "column_9"));

        op.addColumn("invoice", column("column_10", text()));
        op.createIndex("invoice", index("invoice_column_10_idx", "column_10"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("invoice", "column_10");
        op.dropColumn("invoice", "column_9");
        op.dropColumn("invoice", "column_8");
        op.dropColumn("invoice", "column_7");
        op.dropColumn("invoice", "column_6");
        op.dropColumn("invoice", "column_5");
        op.dropColumn("invoice", "column_4");
        op.dropColumn("invoice", "column_3");
        op.dropColumn("invoice", "column_2");
        op.dropColumn("invoice", "column_1");
        op.dropColumn("invoice", "column_0");
    }
}
