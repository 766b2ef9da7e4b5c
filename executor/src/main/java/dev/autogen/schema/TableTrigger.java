package dev.autogen.schema;

import java.util.Objects;

/**
 * A trigger where it stands. One of a partition that has the name of one of a table that it is a partition of is the clone
 * of that, which has a state of its own.
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
