package dev.autogen.operation;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code alter table ... add constraint}. */
public record AddConstraint(QualifiedName table, Constraint constraint, Set<Option> options)
        implements ConstraintOperation {

    public AddConstraint {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(constraint, "constraint is null");
        Operation.requireName(constraint);
        constraint.checked("add constraint", table);
        options = Option.only(options, "add constraint", Option.ONLY, Option.IF_TABLE_EXISTS);
    }

    public AddConstraint(QualifiedName table, Constraint constraint) {
        this(table, constraint, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addConstraint(this);
    }
}
