package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code drop materialized view}, never with {@code cascade}. */
public record DropMaterializedView(QualifiedName name, Set<Option> options) implements ViewOperation {

    public DropMaterializedView {
        Objects.requireNonNull(name, "name is null");
        options = Option.only(options, "drop materialized view", Option.IF_EXISTS);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropMaterializedView(this);
    }
}
