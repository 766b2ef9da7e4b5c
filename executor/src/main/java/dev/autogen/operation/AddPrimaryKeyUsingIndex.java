package dev.autogen.operation;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code add constraint ... primary key using index}. The index then belongs to the constraint and takes its name. */
public record AddPrimaryKeyUsingIndex(QualifiedName table, String name, String index, Deferrability deferrability)
        implements ConstraintOperation {

    public AddPrimaryKeyUsingIndex {
        Objects.requireNonNull(table, "table is null");
        Names.checked(name, "constraint");
        Names.checked(index, "index");
        Objects.requireNonNull(deferrability, "deferrability is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addPrimaryKeyUsingIndex(this);
    }
}
