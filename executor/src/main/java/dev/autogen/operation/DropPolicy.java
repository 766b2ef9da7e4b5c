package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code drop policy}, never with {@code cascade}. */
public record DropPolicy(QualifiedName table, String name, Set<Option> options) implements SecurityOperation {

    public DropPolicy {
        Objects.requireNonNull(table, "table is null");
        Names.checked(name, "policy");
        options = Option.only(options, "drop policy", Option.IF_EXISTS);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropPolicy(this);
    }
}
