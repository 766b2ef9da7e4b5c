package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code drop index}; an index lives in the schema of its table. */
public record DropIndex(QualifiedName table, String name) implements Operation {

    public DropIndex {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(name, "name is null");
        Names.checked(name, "index");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropIndex(this);
    }
}
