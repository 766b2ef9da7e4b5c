package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code comment on table}. */
public record CommentOnTable(QualifiedName table, ColumnChange.Comment change) implements TableOperation {

    public CommentOnTable {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(change, "change is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.commentOnTable(this);
    }
}
