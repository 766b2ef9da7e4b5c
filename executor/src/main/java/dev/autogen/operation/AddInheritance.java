package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code alter table ... inherit}. */
public record AddInheritance(QualifiedName table, QualifiedName parent, Set<Option> options) implements TableOperation {

    public AddInheritance {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(parent, "parent is null");
        options = Option.only(options, "add inheritance", Option.IF_TABLE_EXISTS);
    }

    public AddInheritance(QualifiedName table, QualifiedName parent) {
        this(table, parent, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addInheritance(this);
    }
}
