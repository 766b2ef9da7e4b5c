package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code drop view}, never with {@code cascade}. */
public record DropView(QualifiedName name, Set<Option> options) implements ViewOperation {

    public DropView {
        Objects.requireNonNull(name, "name is null");
        options = Option.only(options, "drop view", Option.IF_EXISTS);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropView(this);
    }
}
