package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.addUniqueUsingIndex("invoice", "invoice_number_key", "invoice_number_idx");
        op.addUniqueUsingIndex("invoice", "invoice_code_key", "invoice_code_idx", INITIALLY_IMMEDIATE);
        op.addUniqueUsingIndex("invoice", "invoice_code_key", "invoice_code_idx", INITIALLY_IMMEDIATE, IF_TABLE_EXISTS);
    }

    @Override
    public void downgrade(Operations op) {}
}
