package dev.autogen.diff.hazard;

import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.IndexOperation;
import dev.autogen.operation.RenameIndex;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** What is dangerous about indexes. */
final class IndexHazards implements IndexOperation.Visitor<List<String>> {

    private final Set<QualifiedName> created;

    IndexHazards(Set<QualifiedName> created) {
        this.created = created;
    }

    @Override
    public List<String> createIndex(CreateIndex operation) {
        if (created.contains(operation.table())) {
            return List.of();
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
}
