package dev.autogen.operation;

/** An operation on a sequence of its own. */
public sealed interface SequenceOperation extends Operation
        permits CreateSequence, AlterSequence, RestartSequence, DropSequence {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.sequence(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R createSequence(CreateSequence operation);

        R alterSequence(AlterSequence operation);

        R restartSequence(RestartSequence operation);

        R dropSequence(DropSequence operation);
    }
}
