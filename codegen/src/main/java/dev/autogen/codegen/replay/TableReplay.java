package dev.autogen.codegen.replay;

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
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import org.jspecify.annotations.Nullable;

/** Tables come, go and get other names; what only says how they are stored passes. */
record TableReplay(ReplayedTables tables) implements TableOperation.Visitor<@Nullable Void> {

    @Override
    public @Nullable Void createTable(CreateTable operation) {
        tables.create(operation.table());
        return null;
    }

    @Override
    public @Nullable Void dropTable(DropTable operation) {
        tables.drop(operation.table());
        return null;
    }

    @Override
    public @Nullable Void renameTable(RenameTable operation) {
        tables.change(operation.table(), table -> table);
        tables.rename(operation.table(), new QualifiedName(operation.table().schema(), operation.to()));
        return null;
    }

    @Override
    public @Nullable Void commentOnTable(CommentOnTable operation) {
        tables.change(
                operation.table(),
                table -> new Table(
                        table.name(),
                        table.columns(),
                        table.constraints(),
                        table.indexes(),
                        operation.change().to(),
                        table.options()));
        return null;
    }

    @Override
    public @Nullable Void attachPartition(AttachPartition operation) {
        return null;
    }

    @Override
    public @Nullable Void detachPartition(DetachPartition operation) {
        return null;
    }

    @Override
    public @Nullable Void finalizeDetach(FinalizeDetach operation) {
        return null;
    }

    @Override
    public @Nullable Void setTableParameters(SetTableParameters operation) {
        return null;
    }

    @Override
    public @Nullable Void setTablePersistence(SetTablePersistence operation) {
        return null;
    }

    @Override
    public @Nullable Void setTablespace(SetTablespace operation) {
        return null;
    }

    @Override
    public @Nullable Void addInheritance(AddInheritance operation) {
        return null;
    }

    @Override
    public @Nullable Void dropInheritance(DropInheritance operation) {
        return null;
    }
}
