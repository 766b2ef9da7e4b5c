package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** Gives the index of a table another name; nothing is rebuilt. */
public record RenameIndex(QualifiedName table, String from, String to, Set<Option> options) implements IndexOperation {

    public RenameIndex {
        Objects.requireNonNull(table, "table is null");
        Names.checked(from, "index");
        Names.checked(to, "index");
        options = Option.only(options, "rename index", Option.IF_EXISTS);
    }

    public RenameIndex(QualifiedName table, String from, String to) {
        this(table, from, to, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameIndex(this);
    }
}
