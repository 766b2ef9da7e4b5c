package dev.autogen.diff.compare;

import dev.autogen.operation.CreateMaterializedView;
import dev.autogen.operation.DropMaterializedView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.SetTableParameters;
import dev.autogen.operation.SetTablespace;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Materialized views: how they are stored changes in their place. */
final class MaterializedViewKind implements ComparedKind<MaterializedView> {

    private static final Phases PHASES = new Phases(Phase.VIEW_ADDED, Phase.VIEW_CHANGED, Phase.VIEW_REMOVED);

    @Override
    public List<MaterializedView> in(Schema schema) {
        return schema.others().materializedViews();
    }

    @Override
    public DatabaseObject object(MaterializedView view) {
        return new DatabaseObject(ObjectKind.MATERIALIZED_VIEW, view.name());
    }

    @Override
    public String subject(MaterializedView view) {
        return "materialized view " + view.name();
    }

    @Override
    public List<Operation> make(MaterializedView view) {
        return List.of(new CreateMaterializedView(view, Set.of()));
    }

    @Override
    public List<Operation> drop(MaterializedView view) {
        return List.of(new DropMaterializedView(view.name(), Set.of()));
    }

    @Override
    public Optional<List<Operation>> alter(MaterializedView from, MaterializedView to) {
        boolean isStoredOtherwise = from.query().equals(to.query())
                && from.columns().equals(to.columns())
                && from.accessMethod().equals(to.accessMethod());
        if (!isStoredOtherwise) {
            return Optional.empty();
        }
        List<Operation> operations = new ArrayList<>();
        if (!from.parameters().equals(to.parameters())) {
            operations.add(
                    new SetTableParameters(to.name(), StorageChanges.between(from.parameters(), to.parameters())));
        }
        if (!from.tablespace().equals(to.tablespace())) {
            operations.add(new SetTablespace(
                    to.name(),
                    from.tablespace().orElse(StorageChanges.DEFAULT_TABLESPACE),
                    to.tablespace().orElse(StorageChanges.DEFAULT_TABLESPACE)));
        }
        return Optional.of(operations);
    }

    @Override
    public Phases phases(MaterializedView view) {
        return PHASES;
    }
}
