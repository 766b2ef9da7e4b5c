package dev.autogen.diff.compare;

import dev.autogen.operation.Change;
import dev.autogen.operation.Operation;
import dev.autogen.schema.DatabaseObject;
import java.util.List;

/**
 * A change, and what it is about.
 *
 * @param isComplete whether it brings what belongs to what it makes
 */
record ObjectChange(Phase phase, DatabaseObject object, Change change, boolean isComplete) {

    Phase.Effect effect() {
        return phase.effect();
    }

    /** Returns the operations that make the object, upwards or downwards. */
    List<Operation> making() {
        return effect() == Phase.Effect.DROPS ? change.down() : change.up();
    }
}
