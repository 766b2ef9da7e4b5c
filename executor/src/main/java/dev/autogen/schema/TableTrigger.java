package dev.autogen.schema;

import java.util.Objects;

/**
 * A trigger where it stands.
 *
 * @param table or view
 */
public record TableTrigger(QualifiedName table, Trigger trigger, TriggerState state) {

    public TableTrigger {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(trigger, "trigger is null");
        Objects.requireNonNull(state, "state is null");
    }
}
