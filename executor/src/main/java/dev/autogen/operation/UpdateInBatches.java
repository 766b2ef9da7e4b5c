package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/**
 * {@code update}, a number of rows at a time. In an autocommit block each batch is a transaction of its own, so that no row
 * stays locked for long; elsewhere all of it is part of the run's transaction. The SQL here is that of all batches together.
 */
public record UpdateInBatches(QualifiedName table, BatchedUpdate update) implements DataOperation {

    public UpdateInBatches {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(update, "update is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.updateInBatches(this);
    }
}
