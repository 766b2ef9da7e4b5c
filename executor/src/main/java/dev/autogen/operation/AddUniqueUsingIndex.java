package dev.autogen.operation;

import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code add constraint ... unique using index}. The index then belongs to the constraint and takes its name. */
public record AddUniqueUsingIndex(
        QualifiedName table, String name, String index, Deferrability deferrability, Set<Option> options)
        implements ConstraintOperation {

    public AddUniqueUsingIndex {
        Objects.requireNonNull(table, "table is null");
        Names.checked(name, "constraint");
        Names.checked(index, "index");
        Objects.requireNonNull(deferrability, "deferrability is null");
        options = Option.only(options, "add unique using index", Option.IF_TABLE_EXISTS);
    }

    public AddUniqueUsingIndex(QualifiedName table, String name, String index, Deferrability deferrability) {
        this(table, name, index, deferrability, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addUniqueUsingIndex(this);
    }
}
