package dev.autogen.diff.compare;

import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Operation;
import dev.autogen.operation.SetIndexParameters;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Index;
import dev.autogen.schema.Schema;
import dev.autogen.schema.ViewIndex;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Indexes of materialized views, which come and go with their view. */
final class ViewIndexKind implements ComparedKind<ViewIndex> {

    private static final Phases PHASES = new Phases(Phase.VIEW_ADDED, Phase.VIEW_CHANGED, Phase.VIEW_REMOVED);

    @Override
    public List<ViewIndex> in(Schema schema) {
        return schema.others().viewIndexes();
    }

    @Override
    public DatabaseObject object(ViewIndex index) {
        return ObjectNames.index(index.view(), index.index().name().orElseThrow());
    }

    @Override
    public String subject(ViewIndex index) {
        return "index " + index.index().name().orElseThrow() + " on " + index.view();
    }

    @Override
    public List<Operation> make(ViewIndex index) {
        return List.of(CreateIndex.of(index.view(), index.index()));
    }

    @Override
    public List<Operation> drop(ViewIndex index) {
        return List.of(new DropIndex(index.view(), index.index().name().orElseThrow()));
    }

    @Override
    public Optional<List<Operation>> alter(ViewIndex from, ViewIndex to) {
        if (!from.view().equals(to.view()) || !plain(from.index()).equals(plain(to.index()))) {
            return Optional.empty();
        }
        return Optional.of(List.of(new SetIndexParameters(
                to.view(),
                to.index().name().orElseThrow(),
                StorageChanges.between(from.index().parameters(), to.index().parameters()))));
    }

    private static Index plain(Index index) {
        return new Index(
                index.name(),
                index.keys(),
                index.isUnique(),
                index.method(),
                index.include(),
                index.predicate(),
                index.nullsNotDistinct(),
                Map.of(),
                index.tablespace());
    }

    @Override
    public Phases phases(ViewIndex index) {
        return PHASES;
    }

    @Override
    public boolean goesAlong(ViewIndex index, Remade remade) {
        return remade.drops(index.view());
    }

    @Override
    public boolean comesAlong(ViewIndex index, Remade remade) {
        return remade.makes(index.view());
    }
}
