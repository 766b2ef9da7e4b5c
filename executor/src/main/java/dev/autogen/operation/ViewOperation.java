package dev.autogen.operation;

/** An operation on a view or a materialized view. */
public sealed interface ViewOperation extends Operation permits DropView {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.view(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R dropView(DropView operation);
    }
}
