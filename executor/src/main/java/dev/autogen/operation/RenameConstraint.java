package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** Gives the constraint of a table another name; nothing is rebuilt. */
public record RenameConstraint(QualifiedName table, String from, String to, Set<Option> options)
        implements ConstraintOperation {

    public RenameConstraint {
        Objects.requireNonNull(table, "table is null");
        Names.checked(from, "constraint");
        Names.checked(to, "constraint");
        options = Option.only(options, "rename constraint", Option.IF_TABLE_EXISTS);
    }

    public RenameConstraint(QualifiedName table, String from, String to) {
        this(table, from, to, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameConstraint(this);
    }
}
