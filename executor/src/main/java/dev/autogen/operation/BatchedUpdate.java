package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Names;
import java.util.Objects;
import java.util.Optional;

/**
 * What is updated, a number of rows at a time.
 *
 * @param key a column that is unique, not null and indexed, such as the primary key: the batches follow its order
 * @param size rows in a batch
 * @param set what stands behind {@code set}
 * @param where which rows, without {@code where}; empty for all
 */
public record BatchedUpdate(String key, int size, String set, Optional<String> where) {

    public BatchedUpdate {
        Names.checked(key, "column");
        Objects.requireNonNull(set, "set is null");
        Objects.requireNonNull(where, "where is null");
        if (size < 1) {
            throw new AutogenException("update in batches refused: " + size + " rows at a time", "take 1000 or so");
        }
        if (set.isBlank() || where.filter(String::isBlank).isPresent()) {
            throw new AutogenException(
                    "update in batches refused: what to set, or the condition, is blank",
                    "write set(\"column = value\")");
        }
    }

    public BatchedUpdate where(String condition) {
        return new BatchedUpdate(key, size, set, Optional.of(condition));
    }
}
