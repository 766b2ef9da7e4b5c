package dev.autogen.diff.hazard;

import dev.autogen.operation.CreateMaterializedView;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropMaterializedView;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Option;
import dev.autogen.operation.RefreshMaterializedView;
import dev.autogen.operation.ReplaceView;
import dev.autogen.operation.ViewOperation;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/** What is dangerous about views and materialized views. */
final class ViewHazards implements ViewOperation.Visitor<List<String>> {

    private final Set<QualifiedName> created;

    ViewHazards(Set<QualifiedName> created) {
        this.created = created;
    }

    @Override
    public List<String> createView(CreateView operation) {
        return List.of();
    }

    @Override
    public List<String> replaceView(ReplaceView operation) {
        return List.of();
    }

    @Override
    public List<String> dropView(DropView operation) {
        return List.of("breaks what still reads " + operation.name());
    }

    @Override
    public List<String> createMaterializedView(CreateMaterializedView operation) {
        return List.of();
    }

    @Override
    public List<String> dropMaterializedView(DropMaterializedView operation) {
        return List.of("loses data: every row of " + operation.name() + " until it is built again");
    }

    @Override
    public List<String> refreshMaterializedView(RefreshMaterializedView operation) {
        if (created.contains(operation.name()) || operation.options().contains(Option.CONCURRENTLY)) {
            return List.of();
        }
        if (operation.options().contains(Option.WITH_NO_DATA)) {
            return List.of("loses data: " + operation.name() + " cannot be read until it is refreshed");
        }
        return List.of("blocks reads of " + operation.name() + " while it is built");
    }
}
