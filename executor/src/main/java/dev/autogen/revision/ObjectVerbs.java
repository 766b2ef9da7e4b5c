package dev.autogen.revision;

import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOn;
import dev.autogen.operation.RenameObject;
import dev.autogen.operation.SetSchema;
import dev.autogen.schema.DatabaseObject;

/** The part of {@code op} that is about what is the same for every kind of object. */
interface ObjectVerbs extends Invoking {

    /** {@code op.rename(object(VIEW, "open_invoice"), "unpaid_invoice")}; the thing stays in its schema. */
    default void rename(DatabaseObject object, String to) {
        invoke(new RenameObject(object, to));
    }

    /** {@code op.setSchema(object(TABLE, "invoice"), "archive")}; the thing keeps its name. */
    default void setSchema(DatabaseObject object, String to) {
        invoke(new SetSchema(object, to));
    }

    /** {@code op.commentOn(object(TRIGGER, "touch").of("invoice"), noComment().to("keeps the time"))} */
    default void commentOn(DatabaseObject object, ColumnChange.Comment change) {
        invoke(new CommentOn(object, change));
    }
}
