package dev.autogen.operation;

/** An operation on row-level security, a policy or a privilege. */
public sealed interface SecurityOperation extends Operation permits DropPolicy {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.security(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R dropPolicy(DropPolicy operation);
    }
}
