package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code reindex table}: builds all its indexes anew, with the same definitions. */
public record ReindexTable(QualifiedName table, Set<Option> options) implements IndexOperation {

    public ReindexTable {
        Objects.requireNonNull(table, "table is null");
        options = Option.only(options, "reindex table", Option.CONCURRENTLY);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.reindexTable(this);
    }
}
