package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;

/** An operation on a trigger. */
public sealed interface TriggerOperation extends Operation
        permits CreateTrigger, ReplaceTrigger, DropTrigger, EnableTrigger, DisableTrigger {

    QualifiedName table();

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.trigger(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R createTrigger(CreateTrigger operation);

        R replaceTrigger(ReplaceTrigger operation);

        R dropTrigger(DropTrigger operation);

        R enableTrigger(EnableTrigger operation);

        R disableTrigger(DisableTrigger operation);
    }
}
