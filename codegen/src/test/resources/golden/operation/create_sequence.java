package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("invoice_seq").incrementBy(50));
        op.createSequence(sequence(name("audit", "entry_seq"))
                .as(integer())
                .startWith(1000)
                .minValue(-5)
                .maxValue(2000000000)
                .cache(20)
                .cycle()
                .ownedBy(name("audit", "entry"), "id")
                .unlogged());
    }

    @Override
    public void downgrade(Operations op) {}
}
