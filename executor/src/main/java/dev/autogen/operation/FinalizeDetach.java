package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/**
 * {@code alter table ... detach partition ... finalize}: ends what a concurrent detachment began that was cancelled or
 * interrupted.
 */
public record FinalizeDetach(QualifiedName parent, QualifiedName partition, Set<Option> options)
        implements TableOperation {

    public FinalizeDetach {
        Objects.requireNonNull(parent, "parent is null");
        Objects.requireNonNull(partition, "partition is null");
        options = Option.only(options, "finalize detach", Option.IF_TABLE_EXISTS);
    }

    public FinalizeDetach(QualifiedName parent, QualifiedName partition) {
        this(parent, partition, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.finalizeDetach(this);
    }
}
