package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code alter index ... set (...)}, or {@code reset (...)}. It counts for what is written later. */
public record SetIndexParameter(QualifiedName table, String name, ParameterChange change, Set<Option> options)
        implements IndexOperation {

    public SetIndexParameter {
        Objects.requireNonNull(table, "table is null");
        Names.checked(name, "index");
        Objects.requireNonNull(change, "change is null");
        options = Option.only(options, "set index parameter", Option.IF_EXISTS);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setIndexParameter(this);
    }
}
