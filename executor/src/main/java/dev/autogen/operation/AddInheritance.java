package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code alter table ... inherit}. */
public record AddInheritance(QualifiedName table, QualifiedName parent) implements TableOperation {

    public AddInheritance {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(parent, "parent is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addInheritance(this);
    }
}
