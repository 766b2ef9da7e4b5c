package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import java.util.Objects;

/** {@code comment on}, for all but tables and their columns, which have operations of their own. */
public record CommentOn(DatabaseObject object, ColumnChange.Comment change) implements ObjectOperation {

    public CommentOn {
        Objects.requireNonNull(object, "object is null");
        Objects.requireNonNull(change, "change is null");
        object.checked("comment");
        if (object.kind() == ObjectKind.TABLE) {
            throw new AutogenException("comment refused: " + object, "use commentOnTable");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.commentOn(this);
    }
}
