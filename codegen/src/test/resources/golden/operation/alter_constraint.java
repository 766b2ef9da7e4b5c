package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.alterConstraint(
                "invoice", "invoice_shop_fkey", deferrability(NOT_DEFERRABLE).to(INITIALLY_DEFERRED));
        op.alterConstraint(
                "invoice",
                "invoice_shop_fkey",
                deferrability(INITIALLY_DEFERRED).to(NOT_DEFERRABLE),
                IF_TABLE_EXISTS);
        op.alterConstraint("invoice", "invoice_shop_fkey", enforced().toNotEnforced());
        op.alterConstraint("invoice", "invoice_shop_fkey", notEnforced().toEnforced());
        op.alterConstraint("invoice", "invoice_number_not_null", inherit().toNoInherit());
        op.alterConstraint("invoice", "invoice_number_not_null", noInherit().toInherit());
    }

    @Override
    public void downgrade(Operations op) {}
}
