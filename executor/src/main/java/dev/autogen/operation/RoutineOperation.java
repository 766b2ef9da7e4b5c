package dev.autogen.operation;

/** An operation on a function or a procedure. */
public sealed interface RoutineOperation extends Operation
        permits CreateFunction, ReplaceFunction, DropFunction, CreateProcedure, ReplaceProcedure, DropProcedure {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.routine(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R createFunction(CreateFunction operation);

        R replaceFunction(ReplaceFunction operation);

        R dropFunction(DropFunction operation);

        R createProcedure(CreateProcedure operation);

        R replaceProcedure(ReplaceProcedure operation);

        R dropProcedure(DropProcedure operation);
    }
}
