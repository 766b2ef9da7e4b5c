package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code alter table ... no inherit}: what the table has from the parent stays. */
public record DropInheritance(QualifiedName table, QualifiedName parent, Set<Option> options)
        implements TableOperation {

    public DropInheritance {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(parent, "parent is null");
        options = Option.only(options, "drop inheritance", Option.IF_TABLE_EXISTS);
    }

    public DropInheritance(QualifiedName table, QualifiedName parent) {
        this(table, parent, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropInheritance(this);
    }
}
