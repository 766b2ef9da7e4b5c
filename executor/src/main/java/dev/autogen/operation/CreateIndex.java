package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code create index}. */
public record CreateIndex(QualifiedName table, Index index, Set<Option> options) implements IndexOperation {

    public CreateIndex {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(index, "index is null");
        if (index.name().isEmpty()) {
            throw new AutogenException("create index refused: the index on " + table + " has no name", "name it");
        }
        options = Option.only(
                options, "create index", Option.CONCURRENTLY, Option.IF_NOT_EXISTS, Option.ONLY, Option.CUSTOM_METHOD);
    }

    public CreateIndex(QualifiedName table, Index index) {
        this(table, index, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createIndex(this);
    }
}
