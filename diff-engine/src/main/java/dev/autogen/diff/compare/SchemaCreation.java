package dev.autogen.diff.compare;

import dev.autogen.AutogenException;
import dev.autogen.operation.Operation;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes a schema in an empty database. What {@link dev.autogen.schema.ObjectFacts#unread} names is not made; neither is an
 * invalid index: it is made anew, and valid, unless it is one of a partitioned table. A heir of several tables whose columns
 * do not come out of {@code inherits} as they are has them as columns of its own.
 */
public final class SchemaCreation {

    private SchemaCreation() {}

    /**
     * Returns the operations that create the schema, in an order in which they run. They belong into one transaction: the
     * first of them may be a setting for it.
     *
     * @param schema each constraint and each index has a name; its facts say what uses what
     * @throws AutogenException where objects use each other, and not in a part that can be made later
     */
    public static List<Operation> of(Schema schema) {
        return ofPlain(PlainLists.of(schema));
    }

    private static List<Operation> ofPlain(Schema schema) {
        Postponed postponed = Postponed.NOTHING;
        CreationOrder order = CreationOrder.of(CreationSteps.of(schema, postponed));
        while (!order.cycle().isEmpty()) {
            postponed = broken(schema, postponed, order.cycle());
            order = CreationOrder.of(CreationSteps.of(schema, postponed));
        }
        List<Operation> operations = new ArrayList<>();
        order.steps().forEach(step -> operations.addAll(step.operations()));
        if (needsUncheckedBodies(schema, postponed)) {
            operations.add(0, RoutineCreation.UNCHECKED);
            operations.add(RoutineCreation.CHECKED);
        }
        operations.addAll(LastOperations.of(schema, postponed));
        return operations;
    }

    /** A table rather than a function: it needs no stand-in. */
    private static Postponed broken(Schema schema, Postponed postponed, List<CreationStep> cycle) {
        List<DatabaseObject> objects =
                cycle.stream().map(step -> step.name().object()).distinct().toList();
        for (boolean isRoutine : new boolean[] {false, true}) {
            for (int i = 0; i < objects.size(); i++) {
                DatabaseObject object = objects.get(i);
                DatabaseObject used = objects.get((i + 1) % objects.size());
                boolean isNew = !postponed.of(object).contains(used);
                if (isNew && object.kind().isRoutine() == isRoutine && Postponed.canWait(schema, object, used)) {
                    return postponed.with(object, used);
                }
            }
        }
        throw new AutogenException(
                "schema not created: each of these uses the next one, and the last one the first: "
                        + objects.stream().map(DatabaseObject::toString).collect(Collectors.joining(", ")),
                "make one of them without what it uses, and change it when the others are there");
    }

    private static boolean needsUncheckedBodies(Schema schema, Postponed postponed) {
        return schema.others().routines().stream()
                .anyMatch(routine -> RoutineCreation.isText(routine)
                        || !postponed.of(RoutineCreation.object(routine)).isEmpty());
    }
}
