package dev.autogen.diff.hazard;

import dev.autogen.operation.AttachIndex;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.IndexOperation;
import dev.autogen.operation.Option;
import dev.autogen.operation.ReindexIndex;
import dev.autogen.operation.ReindexTable;
import dev.autogen.operation.RenameIndex;
import dev.autogen.operation.SetIndexParameters;
import dev.autogen.operation.SetIndexTablespace;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** What is dangerous about indexes. */
final class IndexHazards implements IndexOperation.Visitor<List<String>> {

    private static final String LEFT_BEHIND = "may leave an invalid index behind if it fails: drop it, then run again";

    private final Set<QualifiedName> created;

    IndexHazards(Set<QualifiedName> created) {
        this.created = created;
    }

    @Override
    public List<String> createIndex(CreateIndex operation) {
        if (created.contains(operation.table())) {
            return List.of();
        }
        if (operation.options().contains(Option.CONCURRENTLY)) {
            return List.of(LEFT_BEHIND);
        }
        return List.of("blocks writes to " + operation.table() + " while it is built");
    }

    @Override
    public List<String> dropIndex(DropIndex operation) {
        return List.of();
    }

    @Override
    public List<String> renameIndex(RenameIndex operation) {
        return List.of();
    }

    @Override
    public List<String> attachIndex(AttachIndex operation) {
        return List.of();
    }

    @Override
    public List<String> reindexIndex(ReindexIndex operation) {
        return rebuilt(
                operation.table(), operation.options(), "reads through " + operation.name() + ", while it is rebuilt");
    }

    @Override
    public List<String> reindexTable(ReindexTable operation) {
        return rebuilt(operation.table(), operation.options(), "reads through its indexes, while they are rebuilt");
    }

    @Override
    public List<String> setIndexParameters(SetIndexParameters operation) {
        return List.of();
    }

    @Override
    public List<String> setIndexTablespace(SetIndexTablespace operation) {
        if (created.contains(operation.table())) {
            return List.of();
        }
        return List.of("blocks reads and writes of " + operation.table() + " while " + operation.name() + " is copied");
    }

    /** Reads wait for the lock on the index itself (PostgreSQL manual, REINDEX, "Notes"). */
    private List<String> rebuilt(QualifiedName table, Set<Option> options, String reads) {
        if (created.contains(table)) {
            return List.of();
        }
        if (options.contains(Option.CONCURRENTLY)) {
            return List.of(LEFT_BEHIND);
        }
        return List.of("blocks writes to " + table + ", and " + reads);
    }
}
