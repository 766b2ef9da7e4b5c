package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code create index}. */
public record CreateIndex(QualifiedName table, Index index) implements Operation {

    public CreateIndex {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(index, "index is null");
        if (index.name().isEmpty()) {
            throw new AutogenException("create index refused: the index on " + table + " has no name", "name it");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createIndex(this);
    }
}
