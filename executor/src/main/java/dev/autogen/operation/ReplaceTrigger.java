package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Trigger;
import java.util.Objects;

/**
 * {@code create or replace trigger}; a constraint trigger is dropped and made anew, without its comment. A state of its own,
 * such as disabled, goes in both cases: say it again with {@code disableTrigger} or {@code enableTrigger}.
 */
public record ReplaceTrigger(QualifiedName table, Trigger from, Trigger to) implements TriggerOperation {

    public ReplaceTrigger {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        from.checked("replace trigger refused: " + table);
        to.checked("replace trigger refused: " + table);
        if (!from.name().equals(to.name())) {
            throw new AutogenException(
                    "replace trigger refused: " + table + ": from " + from.name() + " to " + to.name(),
                    "rename it, or drop and create it");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.replaceTrigger(this);
    }
}
