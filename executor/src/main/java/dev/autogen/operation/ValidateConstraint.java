package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code alter table ... validate constraint}: checks the rows that a {@code not valid} one has not seen. */
public record ValidateConstraint(QualifiedName table, String name) implements ConstraintOperation {

    public ValidateConstraint {
        Objects.requireNonNull(table, "table is null");
        Names.checked(name, "constraint");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.validateConstraint(this);
    }
}
