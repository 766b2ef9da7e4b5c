package dev.autogen.operation;

/** An operation on an extension. */
public sealed interface ExtensionOperation extends Operation permits CreateExtension, AlterExtension, DropExtension {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.extension(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R createExtension(CreateExtension operation);

        R alterExtension(AlterExtension operation);

        R dropExtension(DropExtension operation);
    }
}
