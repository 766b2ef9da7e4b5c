package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code alter table ... validate constraint}: checks the rows that a {@code not valid} one has not seen. */
public record ValidateConstraint(QualifiedName table, String name, Set<Option> options) implements ConstraintOperation {

    public ValidateConstraint {
        Objects.requireNonNull(table, "table is null");
        Names.checked(name, "constraint");
        options = Option.only(options, "validate constraint", Option.IF_TABLE_EXISTS);
    }

    public ValidateConstraint(QualifiedName table, String name) {
        this(table, name, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.validateConstraint(this);
    }
}
