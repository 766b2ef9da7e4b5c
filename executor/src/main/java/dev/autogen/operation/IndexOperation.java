package dev.autogen.operation;

/** An operation on an index. */
public sealed interface IndexOperation extends Operation
        permits CreateIndex,
                DropIndex,
                RenameIndex,
                AttachIndex,
                ReindexIndex,
                ReindexTable,
                SetIndexParameters,
                SetIndexTablespace {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.index(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R createIndex(CreateIndex operation);

        R dropIndex(DropIndex operation);

        R renameIndex(RenameIndex operation);

        R attachIndex(AttachIndex operation);

        R reindexIndex(ReindexIndex operation);

        R reindexTable(ReindexTable operation);

        R setIndexParameters(SetIndexParameters operation);

        R setIndexTablespace(SetIndexTablespace operation);
    }
}
