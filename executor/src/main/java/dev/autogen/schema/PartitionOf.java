package dev.autogen.schema;

import java.util.Objects;

/** {@code partition of parent for values ...}. */
public record PartitionOf(QualifiedName parent, PartitionBound bound) {

    public PartitionOf {
        Objects.requireNonNull(parent, "parent is null");
        Objects.requireNonNull(bound, "bound is null");
    }
}
