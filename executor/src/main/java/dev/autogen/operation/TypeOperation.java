package dev.autogen.operation;

/** An operation on an enum or a domain. */
public sealed interface TypeOperation extends Operation permits CreateEnum, DropEnum {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.type(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R createEnum(CreateEnum operation);

        R dropEnum(DropEnum operation);
    }
}
