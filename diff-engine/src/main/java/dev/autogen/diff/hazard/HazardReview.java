package dev.autogen.diff.hazard;

import dev.autogen.operation.Change;
import dev.autogen.operation.CreateMaterializedView;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is lost, what may fail and what locks, for both directions of each change. */
public final class HazardReview {

    private HazardReview() {}

    /** Returns the same changes in the same order, with their hazards behind those that the comparison said. */
    public static List<Change> of(List<Change> changes) {
        HazardRules upwards = new HazardRules(created(changes, Change::up));
        HazardRules downwards = new HazardRules(created(changes, Change::down));
        return changes.stream()
                .map(change -> {
                    List<Hazard> hazards = new ArrayList<>(change.hazards());
                    change.up().forEach(operation -> review(operation, upwards, hazards));
                    change.down().forEach(operation -> review(operation, downwards, hazards));
                    // One operation may stand in both directions.
                    return change.withHazards(hazards.stream().distinct().toList());
                })
                .toList();
    }

    private static void review(Operation operation, HazardRules rules, List<Hazard> hazards) {
        operation.accept(rules).forEach(text -> hazards.add(new Hazard(operation, text)));
    }

    /** What a revision itself creates is empty and nobody uses it yet. */
    private static Set<QualifiedName> created(List<Change> changes, Function<Change, List<Operation>> direction) {
        return changes.stream()
                .flatMap(change -> direction.apply(change).stream())
                .flatMap(HazardReview::created)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<QualifiedName> created(Operation operation) {
        if (operation instanceof CreateTable table) {
            return Stream.of(table.table().name());
        }
        if (operation instanceof CreateMaterializedView view) {
            return Stream.of(view.view().name());
        }
        return Stream.empty();
    }
}
