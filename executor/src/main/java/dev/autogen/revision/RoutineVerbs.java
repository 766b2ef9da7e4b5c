package dev.autogen.revision;

import dev.autogen.operation.DropRoutine;
import dev.autogen.operation.Option;
import dev.autogen.schema.DatabaseObject;
import java.util.List;
import java.util.Set;

/** The part of {@code op} that is about functions and procedures. */
interface RoutineVerbs extends Invoking {

    /** {@code op.dropRoutine(object(FUNCTION, "total").arguments(bigint()))} */
    default void dropRoutine(DatabaseObject routine, Option... options) {
        invoke(new DropRoutine(routine, Set.copyOf(List.of(options))));
    }
}
