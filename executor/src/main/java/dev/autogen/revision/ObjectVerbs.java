package dev.autogen.revision;

import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CommentOn;
import dev.autogen.operation.Option;
import dev.autogen.operation.RenameObject;
import dev.autogen.operation.SetSchema;
import dev.autogen.schema.DatabaseObject;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about what is the same for every kind of object. */
interface ObjectVerbs extends Invoking {

    /**
     * {@code op.rename(object(VIEW, "open_invoice"), "unpaid_invoice")}; the thing stays in its schema. Tables, columns,
     * constraints, indexes and labels of enums have verbs of their own.
     */
    default void rename(DatabaseObject object, String to, Option... options) {
        invoke(new RenameObject(object, to, Set.copyOf(List.of(options))));
    }

    /** {@code op.setSchema(object(TABLE, "invoice"), "archive")}; the thing keeps its name. */
    default void setSchema(DatabaseObject object, String to, Option... options) {
        invoke(new SetSchema(object, to, Set.copyOf(List.of(options))));
    }

    /**
     * {@code op.commentOn(object(TRIGGER, "touch").of("invoice"), noComment().to("keeps the time"))}; the constraint of a
     * domain is {@code object(DOMAIN_CONSTRAINT, "money_check").of("money")}, the column of a view {@code object(COLUMN,
     * "total").of("open_invoice")}.
     */
    default void commentOn(DatabaseObject object, ColumnChange.Comment change) {
        invoke(new CommentOn(object, change));
    }
}
