package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** Gives the index of a table another name; nothing is rebuilt. */
public record RenameIndex(QualifiedName table, String from, String to) implements IndexOperation {

    public RenameIndex {
        Objects.requireNonNull(table, "table is null");
        Names.checked(from, "index");
        Names.checked(to, "index");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameIndex(this);
    }
}
