package dev.autogen.codegen.diagram;

import dev.autogen.operation.Autocommit;
import dev.autogen.operation.CreateMaterializedView;
import dev.autogen.operation.CreateView;
import dev.autogen.operation.DropMaterializedView;
import dev.autogen.operation.DropView;
import dev.autogen.operation.Operation;
import dev.autogen.operation.RefreshMaterializedView;
import dev.autogen.operation.ReplaceView;
import dev.autogen.operation.ViewOperation;
import dev.autogen.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The boxes of views while operations run. One that is dropped and made again changes. */
final class ViewBoxes implements ViewOperation.Visitor<Optional<DiagramTable>> {

    private static final String VIEW = "view";
    private static final String MATERIALIZED_VIEW = "materialized view";

    private final Map<QualifiedName, DiagramTable> boxes = new LinkedHashMap<>();

    private ViewBoxes() {}

    static List<DiagramTable> of(List<Operation> operations) {
        ViewBoxes views = new ViewBoxes();
        operations.forEach(views::add);
        return List.copyOf(views.boxes.values());
    }

    private void add(Operation operation) {
        if (operation instanceof Autocommit block) {
            block.operations().forEach(this::add);
        } else if (operation instanceof ViewOperation view) {
            view.accept(this).ifPresent(box -> boxes.put(box.name(), box));
        }
    }

    @Override
    public Optional<DiagramTable> createView(CreateView operation) {
        return made(VIEW, operation.view().name());
    }

    @Override
    public Optional<DiagramTable> createMaterializedView(CreateMaterializedView operation) {
        return made(MATERIALIZED_VIEW, operation.view().name());
    }

    private Optional<DiagramTable> made(String kind, QualifiedName name) {
        return box(kind, name, boxes.containsKey(name) ? Mark.CHANGED : Mark.ADDED);
    }

    @Override
    public Optional<DiagramTable> replaceView(ReplaceView operation) {
        QualifiedName name = operation.to().name();
        return boxes.containsKey(name) ? Optional.empty() : box(VIEW, name, Mark.CHANGED);
    }

    @Override
    public Optional<DiagramTable> dropView(DropView operation) {
        return dropped(VIEW, operation.name());
    }

    @Override
    public Optional<DiagramTable> dropMaterializedView(DropMaterializedView operation) {
        return dropped(MATERIALIZED_VIEW, operation.name());
    }

    private Optional<DiagramTable> dropped(String kind, QualifiedName name) {
        boolean isOurs = boxes.containsKey(name) && boxes.get(name).mark() == Mark.ADDED;
        if (isOurs) {
            boxes.remove(name);
            return Optional.empty();
        }
        return box(kind, name, Mark.REMOVED);
    }

    @Override
    public Optional<DiagramTable> refreshMaterializedView(RefreshMaterializedView operation) {
        return Optional.empty();
    }

    private static Optional<DiagramTable> box(String kind, QualifiedName name, Mark mark) {
        return Optional.of(new DiagramTable(kind, name, Optional.empty(), mark, List.of(), 0));
    }
}
