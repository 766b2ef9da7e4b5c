package dev.autogen.diff.compare;

import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.ReplaceView;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Views: replaced where their columns stay. */
final class ViewKind implements ComparedKind<View> {

    private static final Phases PHASES = new Phases(Phase.VIEW_ADDED, Phase.VIEW_CHANGED, Phase.VIEW_REMOVED);

    private final Set<QualifiedName> alike;

    /**
     * Compares views.
     *
     * @param alike those that have the same columns on both sides
     */
    ViewKind(Set<QualifiedName> alike) {
        this.alike = Set.copyOf(alike);
    }

    @Override
    public List<View> in(Schema schema) {
        return schema.others().views();
    }

    @Override
    public DatabaseObject object(View view) {
        return new DatabaseObject(ObjectKind.VIEW, view.name());
    }

    @Override
    public String subject(View view) {
        return "view " + view.name();
    }

    @Override
    public List<Operation> make(View view) {
        return List.of(new CreateView(view));
    }

    @Override
    public List<Operation> drop(View view) {
        return List.of(new DropView(view.name(), Set.of()));
    }

    @Override
    public Optional<List<Operation>> alter(View from, View to) {
        boolean keepsColumns = alike.contains(to.name())
                || from.query().equals(to.query()) && from.columns().equals(to.columns());
        return keepsColumns
                        && (from.columns().isEmpty()
                                || to.columns().isEmpty()
                                || from.columns().equals(to.columns()))
                ? Optional.of(List.of(new ReplaceView(from, to)))
                : Optional.empty();
    }

    @Override
    public Phases phases(View view) {
        return PHASES;
    }
}
