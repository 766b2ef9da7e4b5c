package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/**
 * {@code alter index ... attach partition}. The parent is valid as soon as each partition has its index attached;
 * nothing but dropping the parent takes an index off again.
 *
 * @param parentIndex of the partitioned table, made with {@link Option#ONLY}
 * @param index of a partition, with the same definition
 */
public record AttachIndex(QualifiedName parentIndex, QualifiedName index) implements IndexOperation {

    public AttachIndex {
        Objects.requireNonNull(parentIndex, "parentIndex is null");
        Objects.requireNonNull(index, "index is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.attachIndex(this);
    }
}
