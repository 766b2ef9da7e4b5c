package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code reindex index}: builds it anew, with the same definition. */
public record ReindexIndex(QualifiedName table, String name, Set<Option> options) implements IndexOperation {

    public ReindexIndex {
        Objects.requireNonNull(table, "table is null");
        Names.checked(name, "index");
        options = Option.only(options, "reindex index", Option.CONCURRENTLY);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.reindexIndex(this);
    }
}
