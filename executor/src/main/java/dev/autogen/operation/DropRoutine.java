package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.DatabaseObject;
import java.util.Objects;
import java.util.Set;

/** {@code drop function} or {@code drop procedure}, never with {@code cascade}. */
public record DropRoutine(DatabaseObject routine, Set<Option> options) implements RoutineOperation {

    public DropRoutine {
        Objects.requireNonNull(routine, "routine is null");
        routine.checked("drop");
        if (!routine.kind().isRoutine()) {
            throw new AutogenException("drop refused: " + routine + " is no routine", "name a function or a procedure");
        }
        options = Option.only(options, "drop routine", Option.IF_EXISTS);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropRoutine(this);
    }
}
