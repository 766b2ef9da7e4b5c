package dev.autogen.operation;

/** An operation that says how the others run. */
public sealed interface ControlOperation extends Operation
        permits Autocommit, LockTimeout, StatementTimeout, Irreversible {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.control(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R autocommit(Autocommit operation);

        R lockTimeout(LockTimeout operation);

        R statementTimeout(StatementTimeout operation);

        R irreversible(Irreversible operation);
    }
}
