package dev.autogen.operation;

import dev.autogen.schema.PartitionBound;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code alter table ... attach partition}. */
public record AttachPartition(QualifiedName parent, QualifiedName partition, PartitionBound bound)
        implements TableOperation {

    public AttachPartition {
        Objects.requireNonNull(parent, "parent is null");
        Objects.requireNonNull(partition, "partition is null");
        Objects.requireNonNull(bound, "bound is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.attachPartition(this);
    }
}
