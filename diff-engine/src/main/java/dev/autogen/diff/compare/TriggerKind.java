package dev.autogen.diff.compare;

import dev.autogen.operation.CreateTrigger;
import dev.autogen.operation.DisableTrigger;
import dev.autogen.operation.DropTrigger;
import dev.autogen.operation.EnableTrigger;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReplaceTrigger;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Schema;
import dev.autogen.schema.TableTrigger;
import dev.autogen.schema.TriggerState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Triggers, which go with their table. A clone of a partition is made by PostgreSQL, and has a state alone. */
final class TriggerKind implements ComparedKind<TableTrigger> {

    private static final Phases PHASES = new Phases(Phase.TRIGGER_ADDED, Phase.TRIGGER_CHANGED, Phase.TRIGGER_REMOVED);

    private final Set<DatabaseObject> clones = new HashSet<>();

    TriggerKind(Pairs.Pair<Schema> schemas) {
        clones.addAll(TriggerClones.of(schemas.live()));
        clones.addAll(TriggerClones.of(schemas.wanted()));
    }

    @Override
    public List<TableTrigger> in(Schema schema) {
        return schema.others().triggers();
    }

    @Override
    public DatabaseObject object(TableTrigger trigger) {
        return ObjectNames.trigger(trigger);
    }

    @Override
    public String subject(TableTrigger trigger) {
        return "trigger " + trigger.trigger().name() + " on " + trigger.table();
    }

    @Override
    public List<Operation> make(TableTrigger trigger) {
        List<Operation> operations = new ArrayList<>();
        if (!isClone(trigger)) {
            operations.add(new CreateTrigger(trigger.table(), trigger.trigger()));
        }
        operations.addAll(states(trigger, TriggerState.ORIGIN, trigger.state()));
        return operations;
    }

    private boolean isClone(TableTrigger trigger) {
        return clones.contains(object(trigger));
    }

    @Override
    public List<Operation> drop(TableTrigger trigger) {
        return isClone(trigger)
                ? states(trigger, trigger.state(), TriggerState.ORIGIN)
                : List.of(new DropTrigger(trigger.table(), trigger.trigger().name(), Set.of()));
    }

    /** A replaced trigger fires as every new one does. */
    @Override
    public Optional<List<Operation>> alter(TableTrigger from, TableTrigger to) {
        if (from.trigger().equals(to.trigger())) {
            return Optional.of(states(to, from.state(), to.state()));
        }
        boolean isConstraint = from.trigger().constraint().isPresent()
                || to.trigger().constraint().isPresent();
        if (isConstraint) {
            return Optional.empty();
        }
        List<Operation> operations = new ArrayList<>();
        operations.add(new ReplaceTrigger(to.table(), from.trigger(), to.trigger()));
        operations.addAll(states(to, TriggerState.ORIGIN, to.state()));
        return Optional.of(operations);
    }

    /** Returns what gives the trigger another state. */
    static List<Operation> states(TableTrigger trigger, TriggerState from, TriggerState to) {
        if (from == to) {
            return List.of();
        }
        String name = trigger.trigger().name();
        return List.of(
                to == TriggerState.DISABLED
                        ? new DisableTrigger(trigger.table(), name, from, Set.of())
                        : new EnableTrigger(trigger.table(), name, from, to, Set.of()));
    }

    @Override
    public Phases phases(TableTrigger trigger) {
        return PHASES;
    }

    @Override
    public boolean goesAlong(TableTrigger trigger, Remade remade) {
        return remade.drops(trigger.table());
    }
}
