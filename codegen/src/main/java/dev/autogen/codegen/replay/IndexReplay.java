package dev.autogen.codegen.replay;

import dev.autogen.operation.AttachIndex;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.IndexOperation;
import dev.autogen.operation.ReindexIndex;
import dev.autogen.operation.ReindexTable;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.SetIndexParameters;
import dev.autogen.operation.SetIndexTablespace;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Indexes come, go and get other names. Those of materialized views pass, since no table has the name of one. */
record IndexReplay(ReplayedTables tables) implements IndexOperation.Visitor<@Nullable Void> {

    @Override
    public @Nullable Void createIndex(CreateIndex operation) {
        ifKnown(operation.table(), table -> {
            List<Index> indexes = new ArrayList<>(table.indexes());
            indexes.add(operation.index());
            return table.withIndexes(indexes);
        });
        return null;
    }

    @Override
    public @Nullable Void dropIndex(DropIndex operation) {
        ifKnown(
                operation.table(),
                table -> table.withIndexes(table.indexes().stream()
                        .filter(index -> !isNamed(index, operation.name()))
                        .toList()));
        return null;
    }

    @Override
    public @Nullable Void renameIndex(RenameIndex operation) {
        ifKnown(
                operation.table(),
                table -> table.withIndexes(table.indexes().stream()
                        .map(index ->
                                isNamed(index, operation.from()) ? index.withName(Optional.of(operation.to())) : index)
                        .toList()));
        return null;
    }

    private void ifKnown(QualifiedName name, UnaryOperator<Table> change) {
        if (tables.find(name).isPresent()) {
            tables.change(name, change);
        }
    }

    private static boolean isNamed(Index index, String name) {
        return index.name().filter(name::equals).isPresent();
    }

    /** Returns the table with the keys that follow a renamed column. */
    static Table renamed(Table table, QualifiedName changed, String from, String to) {
        if (!table.name().equals(changed)) {
            return table;
        }
        return table.withIndexes(table.indexes().stream()
                .map(index -> new Index(
                        index.name(),
                        index.keys().stream().map(key -> renamed(key, from, to)).toList(),
                        index.isUnique(),
                        index.method(),
                        index.include().stream()
                                .map(name -> name.equals(from) ? to : name)
                                .toList(),
                        index.predicate(),
                        index.nullsNotDistinct(),
                        index.parameters(),
                        index.tablespace()))
                .toList());
    }

    private static IndexKey renamed(IndexKey key, String from, String to) {
        if (key.isExpression() || !key.text().equals(from)) {
            return key;
        }
        return new IndexKey(
                to,
                false,
                key.descending(),
                key.nullsFirst(),
                key.operatorClass(),
                key.operatorClassParameters(),
                key.collation());
    }

    @Override
    public @Nullable Void attachIndex(AttachIndex operation) {
        return null;
    }

    @Override
    public @Nullable Void reindexIndex(ReindexIndex operation) {
        return null;
    }

    @Override
    public @Nullable Void reindexTable(ReindexTable operation) {
        return null;
    }

    @Override
    public @Nullable Void setIndexParameters(SetIndexParameters operation) {
        return null;
    }

    @Override
    public @Nullable Void setIndexTablespace(SetIndexTablespace operation) {
        return null;
    }
}
