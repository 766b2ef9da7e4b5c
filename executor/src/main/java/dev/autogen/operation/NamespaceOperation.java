package dev.autogen.operation;

/** An operation on a PostgreSQL schema; called namespace since {@link dev.autogen.schema.Schema} is the whole model. */
public sealed interface NamespaceOperation extends Operation permits CreateNamespace, DropNamespace {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.namespace(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R createNamespace(CreateNamespace operation);

        R dropNamespace(DropNamespace operation);
    }
}
