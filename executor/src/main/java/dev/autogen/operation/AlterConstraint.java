package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code alter table ... alter constraint}. */
public record AlterConstraint(QualifiedName table, String name, ConstraintChange change, Set<Option> options)
        implements ConstraintOperation {

    public AlterConstraint {
        Objects.requireNonNull(table, "table is null");
        Names.checked(name, "constraint");
        Objects.requireNonNull(change, "change is null");
        if (change instanceof ConstraintChange.Deferral deferral && deferral.from() == deferral.to()) {
            throw new AutogenException(
                    "alter constraint refused: " + table + ": " + name + " stays " + deferral.to(),
                    "name what changes");
        }
        options = Option.only(options, "alter constraint", Option.IF_TABLE_EXISTS);
    }

    public AlterConstraint(QualifiedName table, String name, ConstraintChange change) {
        this(table, name, change, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterConstraint(this);
    }
}
