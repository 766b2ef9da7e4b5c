package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** Gives the constraint of a table another name; nothing is rebuilt. */
public record RenameConstraint(QualifiedName table, String from, String to) implements ConstraintOperation {

    public RenameConstraint {
        Objects.requireNonNull(table, "table is null");
        Names.checked(from, "constraint");
        Names.checked(to, "constraint");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameConstraint(this);
    }
}
