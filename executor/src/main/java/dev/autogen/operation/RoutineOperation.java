package dev.autogen.operation;

/** An operation on a function or a procedure. */
public sealed interface RoutineOperation extends Operation permits DropRoutine {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.routine(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R dropRoutine(DropRoutine operation);
    }
}
