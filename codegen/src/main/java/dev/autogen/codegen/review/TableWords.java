package dev.autogen.codegen.review;

import dev.autogen.operation.AddInheritance;
import dev.autogen.operation.AttachPartition;
import dev.autogen.operation.CommentOnTable;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.DetachPartition;
import dev.autogen.operation.DropInheritance;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.FinalizeDetach;
import dev.autogen.operation.RenameTable;
import dev.autogen.operation.SetTableParameters;
import dev.autogen.operation.SetTablePersistence;
import dev.autogen.operation.SetTablespace;
import dev.autogen.operation.TableOperation;

/** The words for what happens to a table as a whole. */
final class TableWords implements TableOperation.Visitor<TableAction> {

    @Override
    public TableAction createTable(CreateTable operation) {
        int columns = operation.table().columns().size();
        return new TableAction(
                operation.table().name(), "new table, " + columns + (columns == 1 ? " column" : " columns"));
    }

    @Override
    public TableAction dropTable(DropTable operation) {
        return new TableAction(operation.table(), "drop the table");
    }

    @Override
    public TableAction renameTable(RenameTable operation) {
        return new TableAction(operation.table(), "rename from " + operation.table());
    }

    @Override
    public TableAction commentOnTable(CommentOnTable operation) {
        return new TableAction(operation.table(), "change the comment");
    }

    @Override
    public TableAction attachPartition(AttachPartition operation) {
        return new TableAction(operation.parent(), "attach partition " + operation.partition());
    }

    @Override
    public TableAction detachPartition(DetachPartition operation) {
        return new TableAction(operation.parent(), "detach partition " + operation.partition());
    }

    @Override
    public TableAction finalizeDetach(FinalizeDetach operation) {
        return new TableAction(operation.parent(), "finish detaching partition " + operation.partition());
    }

    @Override
    public TableAction setTableParameters(SetTableParameters operation) {
        return new TableAction(operation.table(), "set parameters");
    }

    @Override
    public TableAction setTablePersistence(SetTablePersistence operation) {
        return new TableAction(operation.table(), operation.isLogged() ? "set logged" : "set unlogged");
    }

    @Override
    public TableAction setTablespace(SetTablespace operation) {
        return new TableAction(operation.table(), "move to tablespace " + operation.to());
    }

    @Override
    public TableAction addInheritance(AddInheritance operation) {
        return new TableAction(operation.table(), "inherit from " + operation.parent());
    }

    @Override
    public TableAction dropInheritance(DropInheritance operation) {
        return new TableAction(operation.table(), "no longer inherit from " + operation.parent());
    }
}
