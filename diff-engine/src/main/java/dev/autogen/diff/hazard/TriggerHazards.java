package dev.autogen.diff.hazard;

import dev.autogen.operation.CreateTrigger;
import dev.autogen.operation.DisableTrigger;
import dev.autogen.operation.DropTrigger;
import dev.autogen.operation.EnableTrigger;
import dev.autogen.operation.ReplaceTrigger;
import dev.autogen.operation.TriggerOperation;
import java.util.List;

/** What is dangerous about triggers. */
final class TriggerHazards implements TriggerOperation.Visitor<List<String>> {

    @Override
    public List<String> createTrigger(CreateTrigger operation) {
        return List.of();
    }

    @Override
    public List<String> replaceTrigger(ReplaceTrigger operation) {
        return List.of();
    }

    @Override
    public List<String> dropTrigger(DropTrigger operation) {
        return List.of();
    }

    @Override
    public List<String> enableTrigger(EnableTrigger operation) {
        return List.of();
    }

    @Override
    public List<String> disableTrigger(DisableTrigger operation) {
        return List.of("rows written to " + operation.table() + " meanwhile miss what " + operation.name() + " does");
    }
}
