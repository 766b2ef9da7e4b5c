package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TriggerState;
import java.util.Objects;
import java.util.Set;

/** {@code alter table ... enable trigger}: when it fires from now on. */
public record EnableTrigger(QualifiedName table, String name, TriggerState from, TriggerState to, Set<Option> options)
        implements TriggerOperation {

    public EnableTrigger {
        Objects.requireNonNull(table, "table is null");
        Names.checked(name, "trigger");
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        if (to == TriggerState.DISABLED) {
            throw new AutogenException(
                    "enable trigger refused: " + table + ": " + name + " would be disabled", "use disableTrigger(...)");
        }
        options = Option.only(options, "enable trigger", Option.IF_TABLE_EXISTS);
    }

    public EnableTrigger(QualifiedName table, String name, TriggerState from, TriggerState to) {
        this(table, name, from, to, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.enableTrigger(this);
    }
}
