package dev.autogen.operation;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code add constraint ... primary key using index}. The index then belongs to the constraint and takes its name. */
public record AddPrimaryKeyUsingIndex(
        QualifiedName table, String name, String index, Deferrability deferrability, Set<Option> options)
        implements ConstraintOperation {

    public AddPrimaryKeyUsingIndex {
        Objects.requireNonNull(table, "table is null");
        Names.checked(name, "constraint");
        Names.checked(index, "index");
        Objects.requireNonNull(deferrability, "deferrability is null");
        options = Option.only(options, "add primary key using index", Option.IF_TABLE_EXISTS);
    }

    public AddPrimaryKeyUsingIndex(QualifiedName table, String name, String index, Deferrability deferrability) {
        this(table, name, index, deferrability, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addPrimaryKeyUsingIndex(this);
    }
}
