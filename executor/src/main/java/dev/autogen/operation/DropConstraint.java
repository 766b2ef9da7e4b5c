package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code alter table ... drop constraint}, never with {@code cascade}. */
public record DropConstraint(QualifiedName table, String name) implements Operation {

    public DropConstraint {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(name, "name is null");
        Names.checked(name, "constraint");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropConstraint(this);
    }
}
