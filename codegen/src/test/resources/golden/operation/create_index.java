package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "sample", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_sample implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.createIndex("invoice", index("invoice_created_idx", "created"));
        op.createIndex("invoice", index("invoice_number_key", "number").unique().where("deleted is null"));
        op.createIndex("place", index("place_geom_idx", "geom").using("gist"));
        op.createIndex(
                "invoice",
                index(
                                "invoice_search_idx",
                                expression("lower(number)").operatorClass("text_pattern_ops"),
                                key("name").collate("C").operatorClass(name("audit", "name_ops")),
                                key("created").desc().withNullsLast(),
                                key("paid").withNullsFirst())
                        .including("total", "state")
                        .withNullsNotDistinct());
        op.createIndex(
                "invoice",
                index(
                                "invoice_name_idx",
                                key("name").operatorClass("gist_trgm_ops").operatorClassParameter("siglen", "64"))
                        .using("gist")
                        .with("buffering", "auto")
                        .with("fillfactor", "70")
                        .tablespace("fast")
                        .where("paid"),
                CONCURRENTLY,
                IF_NOT_EXISTS);
        op.createIndex("invoice", index("invoice_vector_idx", "vector").using("xyz"), CUSTOM_METHOD);
    }

    @Override
    public void downgrade(Operations op) {}
}
