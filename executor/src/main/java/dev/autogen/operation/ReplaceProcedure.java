package dev.autogen.operation;

import dev.autogen.schema.Routine;
import java.util.Objects;

/** {@code create or replace procedure}: all but its arguments and its result may change. */
public record ReplaceProcedure(Routine from, Routine to) implements RoutineOperation {

    public ReplaceProcedure {
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        RoutineRules.check(from, Routine.Kind.PROCEDURE, "replace procedure");
        RoutineRules.check(to, Routine.Kind.PROCEDURE, "replace procedure");
        RoutineRules.checkReplacement(from, to);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.replaceProcedure(this);
    }
}
