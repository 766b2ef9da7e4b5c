package dev.autogen.operation;

import dev.autogen.schema.Routine;
import java.util.Objects;

/** {@code create procedure}. */
public record CreateProcedure(Routine procedure) implements RoutineOperation {

    public CreateProcedure {
        Objects.requireNonNull(procedure, "procedure is null");
        RoutineRules.check(procedure, Routine.Kind.PROCEDURE, "create procedure");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createProcedure(this);
    }
}
