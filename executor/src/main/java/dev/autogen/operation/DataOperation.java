package dev.autogen.operation;

/** An operation on rows, or one statement of the author's own. */
public sealed interface DataOperation extends Operation permits Execute, BulkInsert, UpdateInBatches {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.data(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R execute(Execute operation);

        R bulkInsert(BulkInsert operation);

        R updateInBatches(UpdateInBatches operation);
    }
}
