package dev.autogen.operation;

import dev.autogen.schema.Routine;
import java.util.Objects;

/** {@code create function}. */
public record CreateFunction(Routine function) implements RoutineOperation {

    public CreateFunction {
        Objects.requireNonNull(function, "function is null");
        RoutineRules.check(function, Routine.Kind.FUNCTION, "create function");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createFunction(this);
    }
}
