package dev.autogen.diff.compare;

import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.Change;
import dev.autogen.operation.Operation;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Collects changes with the object that each of them is about, and gives them an order in which they run. */
final class ChangeList {

    private final List<ObjectChange> changes = new ArrayList<>();

    /** Adds a change whose place the phase alone says. */
    void add(Phase phase, DatabaseObject object, Change change) {
        changes.add(new ObjectChange(phase, object, change, false));
    }

    /** Adds a change that brings all that belongs to what it makes. */
    void addComplete(Phase phase, DatabaseObject object, Change change) {
        changes.add(new ObjectChange(phase, object, change, true));
    }

    /** Returns a view of the list that adds changes of one table. A foreign key is an object of its own. */
    OfTable of(QualifiedName table) {
        return (phase, change) -> add(phase, object(table, phase, change), change);
    }

    private static DatabaseObject object(QualifiedName table, Phase phase, Change change) {
        boolean isAdded = phase == Phase.FOREIGN_KEY_ADDED;
        if (isAdded || phase == Phase.FOREIGN_KEY_REMOVED) {
            for (Operation operation : isAdded ? change.up() : change.down()) {
                if (operation instanceof AddConstraint add) {
                    return ObjectNames.constraint(table, add.constraint());
                }
            }
        }
        return ObjectNames.table(table);
    }

    /** Takes changes of one table. */
    interface OfTable {

        void add(Phase phase, Change change);
    }

    List<ObjectChange> all() {
        return List.copyOf(changes);
    }

    /** Returns the changes by phase, within a phase as they came, but that what a change needs comes before it. */
    List<Change> inOrder(ChangeNeeds needs, Function<ObjectChange, Change> completion) {
        List<ObjectChange> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparing(ObjectChange::phase));
        return ChangeOrder.of(sorted, needs).stream().map(completion).toList();
    }
}
