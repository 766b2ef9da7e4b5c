package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code alter table ... no inherit}: what the table has from the parent stays. */
public record DropInheritance(QualifiedName table, QualifiedName parent) implements TableOperation {

    public DropInheritance {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(parent, "parent is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropInheritance(this);
    }
}
