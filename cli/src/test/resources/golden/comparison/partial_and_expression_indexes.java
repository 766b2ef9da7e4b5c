package db.revisions;

import static dev.autogen.revision.Ddl.*;

import dev.autogen.revision.Operations;
import dev.autogen.revision.Revision;

@Revision.Info(id = "dd40085d47ea", message = "partial and expression indexes", created = "2026-11-23T09:35:43Z")
public final class R_dd40085d47ea_partial_and_expression_indexes implements Revision {

    @Override
    public void upgrade(Operations op) {
        op.dropIndex("ticket", "ticket_assignee_idx");
        // blocks writes to ticket while it is built
        op.createIndex(
                "ticket",
                index("ticket_assignee_idx", key("assignee").operatorClass("varchar_pattern_ops"))
                        .including("closed"));
        // blocks writes to ticket while it is built
        op.createIndex(
                "ticket",
                index("ticket_open_idx", key("assignee"), key("id").desc()).where("closed IS NULL"));
        // blocks writes to ticket while it is built
        op.createIndex("ticket", index("ticket_tags_idx", "tags").using("gin"));
        // blocks writes to ticket while it is built
        op.createIndex(
                "ticket",
                index("ticket_title_key", expression("lower(title)")).unique().where("closed IS NULL"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ticket", "ticket_title_key");
        op.dropIndex("ticket", "ticket_tags_idx");
        op.dropIndex("ticket", "ticket_open_idx");
        op.dropIndex("ticket", "ticket_assignee_idx");
        // blocks writes to ticket while it is built
        op.createIndex("ticket", index("ticket_assignee_idx", "assignee"));
    }
}
