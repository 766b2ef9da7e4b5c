package dev.autogen.operation;

/** An operation that is the same for every kind of object. */
public sealed interface ObjectOperation extends Operation permits RenameObject, SetSchema, CommentOn {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.object(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R renameObject(RenameObject operation);

        R setSchema(SetSchema operation);

        R commentOn(CommentOn operation);
    }
}
