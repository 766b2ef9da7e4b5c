package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code alter table ... alter constraint}. */
public record AlterConstraint(QualifiedName table, String name, ConstraintChange change)
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
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterConstraint(this);
    }
}
