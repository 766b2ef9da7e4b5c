package dev.autogen.operation;

import dev.autogen.schema.Routine;
import java.util.Objects;

/** {@code create or replace function}: all but its arguments and its result may change. */
public record ReplaceFunction(Routine from, Routine to) implements RoutineOperation {

    public ReplaceFunction {
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        RoutineRules.check(from, Routine.Kind.FUNCTION, "replace function");
        RoutineRules.check(to, Routine.Kind.FUNCTION, "replace function");
        RoutineRules.checkReplacement(from, to);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.replaceFunction(this);
    }
}
