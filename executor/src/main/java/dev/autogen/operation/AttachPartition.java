package dev.autogen.operation;

import dev.autogen.schema.PartitionBound;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code alter table ... attach partition}. */
public record AttachPartition(QualifiedName parent, QualifiedName partition, PartitionBound bound, Set<Option> options)
        implements TableOperation {

    public AttachPartition {
        Objects.requireNonNull(parent, "parent is null");
        Objects.requireNonNull(partition, "partition is null");
        Objects.requireNonNull(bound, "bound is null");
        options = Option.only(options, "attach partition", Option.IF_TABLE_EXISTS);
    }

    public AttachPartition(QualifiedName parent, QualifiedName partition, PartitionBound bound) {
        this(parent, partition, bound, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.attachPartition(this);
    }
}
