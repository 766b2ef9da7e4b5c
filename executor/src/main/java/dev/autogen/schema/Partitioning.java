package dev.autogen.schema;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Objects;

/**
 * {@code partition by}.
 *
 * @param keys columns or expressions, with operator class and collation but without an order
 */
public record Partitioning(Strategy strategy, List<IndexKey> keys) {

    /** How rows find their partition. */
    public enum Strategy {
        RANGE,
        LIST,
        HASH
    }

    public Partitioning {
        Objects.requireNonNull(strategy, "strategy is null");
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new AutogenException("partitioning refused: it has no key", "name a column or write an expression");
        }
        if (strategy == Strategy.LIST && keys.size() > 1) {
            throw new AutogenException(
                    "partitioning refused: by list it has " + keys.size() + " keys",
                    "name one column, or partition by range (PostgreSQL manual, CREATE TABLE)");
        }
        for (IndexKey key : keys) {
            if (key.descending() || key.nullsFirst()) {
                throw new AutogenException(
                        "partitioning refused: \"" + key.text() + "\" has an order", "leave the order out");
            }
        }
    }
}
