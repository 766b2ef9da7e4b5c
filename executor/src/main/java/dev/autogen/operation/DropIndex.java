package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code drop index}; an index lives in the schema of its table. */
public record DropIndex(QualifiedName table, String name, Set<Option> options) implements IndexOperation {

    public DropIndex {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(name, "name is null");
        Names.checked(name, "index");
        options = Option.only(options, "drop index", Option.CONCURRENTLY, Option.IF_EXISTS);
    }

    public DropIndex(QualifiedName table, String name) {
        this(table, name, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropIndex(this);
    }
}
