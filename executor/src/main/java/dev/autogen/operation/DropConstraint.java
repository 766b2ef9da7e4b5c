package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code alter table ... drop constraint}, never with {@code cascade}. */
public record DropConstraint(QualifiedName table, String name, Set<Option> options) implements ConstraintOperation {

    public DropConstraint {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(name, "name is null");
        Names.checked(name, "constraint");
        options = Option.only(options, "drop constraint", Option.IF_EXISTS, Option.IF_TABLE_EXISTS);
    }

    public DropConstraint(QualifiedName table, String name) {
        this(table, name, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropConstraint(this);
    }
}
