package dev.autogen.codegen.review;

import dev.autogen.operation.AttachIndex;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.IndexOperation;
import dev.autogen.operation.ReindexIndex;
import dev.autogen.operation.ReindexTable;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.SetIndexParameters;
import dev.autogen.operation.SetIndexTablespace;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words for what happens to an index; none where the operation does not name the table. */
final class IndexWords implements IndexOperation.Visitor<Optional<TableAction>> {

    @Override
    public Optional<TableAction> createIndex(CreateIndex operation) {
        String keys =
                operation.index().keys().stream().map(IndexKey::text).collect(Collectors.joining(", ", " (", ")"));
        return action(
                operation.table(),
                (operation.index().isUnique() ? "add unique index " : "add index ")
                        + operation.index().name().orElse("")
                        + keys);
    }

    @Override
    public Optional<TableAction> dropIndex(DropIndex operation) {
        return action(operation.table(), "drop index " + operation.name());
    }

    @Override
    public Optional<TableAction> renameIndex(RenameIndex operation) {
        return action(operation.table(), "rename index " + operation.from() + " to " + operation.to());
    }

    @Override
    public Optional<TableAction> attachIndex(AttachIndex operation) {
        return Optional.empty();
    }

    @Override
    public Optional<TableAction> reindexIndex(ReindexIndex operation) {
        return action(operation.table(), "build index " + operation.name() + " anew");
    }

    @Override
    public Optional<TableAction> reindexTable(ReindexTable operation) {
        return action(operation.table(), "build all indexes anew");
    }

    @Override
    public Optional<TableAction> setIndexParameters(SetIndexParameters operation) {
        return action(operation.table(), "set parameters of index " + operation.name());
    }

    @Override
    public Optional<TableAction> setIndexTablespace(SetIndexTablespace operation) {
        return action(operation.table(), "move index " + operation.name() + " to tablespace " + operation.to());
    }

    private static Optional<TableAction> action(QualifiedName table, String text) {
        return Optional.of(new TableAction(table, text));
    }
}
