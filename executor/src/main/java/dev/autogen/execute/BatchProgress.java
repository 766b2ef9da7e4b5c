package dev.autogen.execute;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/**
 * How far an update in batches has come.
 *
 * @param batches those that ran
 * @param rows those that were updated, in all batches together
 */
public record BatchProgress(QualifiedName table, int batches, long rows) {

    public BatchProgress {
        Objects.requireNonNull(table, "table is null");
    }
}
