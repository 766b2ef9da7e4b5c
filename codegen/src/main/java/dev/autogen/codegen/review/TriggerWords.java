package dev.autogen.codegen.review;

import dev.autogen.operation.CreateTrigger;
import dev.autogen.operation.DisableTrigger;
import dev.autogen.operation.DropTrigger;
import dev.autogen.operation.EnableTrigger;
import dev.autogen.operation.ReplaceTrigger;
import dev.autogen.operation.TriggerOperation;

/** The words for what happens to a trigger. */
final class TriggerWords implements TriggerOperation.Visitor<TableAction> {

    @Override
    public TableAction createTrigger(CreateTrigger operation) {
        return new TableAction(
                operation.table(), "add trigger " + operation.trigger().name());
    }

    @Override
    public TableAction replaceTrigger(ReplaceTrigger operation) {
        return new TableAction(
                operation.table(), "replace trigger " + operation.to().name());
    }

    @Override
    public TableAction dropTrigger(DropTrigger operation) {
        return new TableAction(operation.table(), "drop trigger " + operation.name());
    }

    @Override
    public TableAction enableTrigger(EnableTrigger operation) {
        return new TableAction(operation.table(), "enable trigger " + operation.name());
    }

    @Override
    public TableAction disableTrigger(DisableTrigger operation) {
        return new TableAction(operation.table(), "disable trigger " + operation.name());
    }
}
