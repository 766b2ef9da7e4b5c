package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code drop trigger}, never with {@code cascade}. */
public record DropTrigger(QualifiedName table, String name, Set<Option> options) implements TriggerOperation {

    public DropTrigger {
        Objects.requireNonNull(table, "table is null");
        Names.checked(name, "trigger");
        options = Option.only(options, "drop trigger", Option.IF_EXISTS);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropTrigger(this);
    }
}
