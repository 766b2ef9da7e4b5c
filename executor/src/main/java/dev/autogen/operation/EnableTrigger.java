package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TriggerState;
import java.util.Objects;

/** {@code alter table ... enable trigger}: when it fires from now on. */
public record EnableTrigger(QualifiedName table, String name, TriggerState from, TriggerState to)
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
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.enableTrigger(this);
    }
}
