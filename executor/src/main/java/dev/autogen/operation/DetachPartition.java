package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code alter table ... detach partition}: the partition becomes a table of its own and keeps its rows. */
public record DetachPartition(QualifiedName parent, QualifiedName partition, Set<Option> options)
        implements TableOperation {

    public DetachPartition {
        Objects.requireNonNull(parent, "parent is null");
        Objects.requireNonNull(partition, "partition is null");
        options = Option.only(options, "detach partition", Option.CONCURRENTLY, Option.IF_TABLE_EXISTS);
    }

    public DetachPartition(QualifiedName parent, QualifiedName partition) {
        this(parent, partition, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.detachPartition(this);
    }
}
