package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Trigger;
import java.util.Objects;

/** {@code create trigger}, on a table or a view. */
public record CreateTrigger(QualifiedName table, Trigger trigger) implements TriggerOperation {

    public CreateTrigger {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(trigger, "trigger is null");
        trigger.checked("create trigger refused: " + table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createTrigger(this);
    }
}
