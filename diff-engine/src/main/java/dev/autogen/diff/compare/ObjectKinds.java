package dev.autogen.diff.compare;

import java.util.List;

/** The kinds of objects that JPA has no words for. */
final class ObjectKinds {

    private ObjectKinds() {}

    static List<ComparedKind<?>> of(Surroundings surroundings) {
        return List.of(
                new ExtensionKind(surroundings.schemas()),
                new DomainKind(),
                new RoutineKind(surroundings),
                new ViewKind(surroundings.alike()),
                new MaterializedViewKind(),
                new ViewIndexKind(),
                new TriggerKind(surroundings.schemas()),
                new RowSecurityKind(),
                new PolicyKind());
    }
}
