package dev.autogen.operation;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code add constraint ... unique using index}. The index then belongs to the constraint and takes its name. */
public record AddUniqueUsingIndex(QualifiedName table, String name, String index, Deferrability deferrability)
        implements ConstraintOperation {

    public AddUniqueUsingIndex {
        Objects.requireNonNull(table, "table is null");
        Names.checked(name, "constraint");
        Names.checked(index, "index");
        Objects.requireNonNull(deferrability, "deferrability is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addUniqueUsingIndex(this);
    }
}
