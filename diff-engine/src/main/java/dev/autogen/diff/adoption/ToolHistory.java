package dev.autogen.diff.adoption;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the history of another migration tool stands.
 *
 * @param table where the tool notes it
 * @param count how many steps it has applied
 * @param position the last of them, such as {@code 12} or {@code 7::anna}
 * @param trouble why it cannot be taken over as it is; empty where it can
 */
public record ToolHistory(QualifiedName table, int count, String position, Optional<String> trouble) {

    public ToolHistory {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(position, "position is null");
        Objects.requireNonNull(trouble, "trouble is null");
    }
}
