package dev.autogen.operation;

/** An operation on a table as a whole. */
public sealed interface TableOperation extends Operation
        permits CreateTable,
                DropTable,
                RenameTable,
                CommentOnTable,
                AttachPartition,
                DetachPartition,
                FinalizeDetach,
                SetTableParameters,
                SetTablePersistence,
                SetTablespace,
                AddInheritance,
                DropInheritance {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.table(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R createTable(CreateTable operation);

        R dropTable(DropTable operation);

        R renameTable(RenameTable operation);

        R commentOnTable(CommentOnTable operation);

        R attachPartition(AttachPartition operation);

        R detachPartition(DetachPartition operation);

        R finalizeDetach(FinalizeDetach operation);

        R setTableParameters(SetTableParameters operation);

        R setTablePersistence(SetTablePersistence operation);

        R setTablespace(SetTablespace operation);

        R addInheritance(AddInheritance operation);

        R dropInheritance(DropInheritance operation);
    }
}
