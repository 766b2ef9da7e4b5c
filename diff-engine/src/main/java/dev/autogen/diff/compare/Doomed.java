package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Routine;
import dev.autogen.schema.Schema;
import dev.autogen.schema.TablePolicy;
import dev.autogen.schema.TableTrigger;
import dev.autogen.schema.View;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What cannot stay although nobody asked for it to go, since it uses a table that goes, or something else that does. */
final class Doomed {

    private final Set<DatabaseObject> objects = new HashSet<>();

    private Doomed() {}

    static Doomed of(Schema live, Schema wanted) {
        Set<QualifiedName> stay = new HashSet<>();
        wanted.tables().forEach(table -> stay.add(table.name()));
        Deque<DatabaseObject> open = new ArrayDeque<>();
        live.tables().stream()
                .map(table -> ObjectNames.table(table.name()))
                .filter(table -> !stay.contains(table.name()))
                .forEach(open::add);
        Map<DatabaseObject, Set<DatabaseObject>> users = new HashMap<>();
        live.facts()
                .dependencies()
                .forEach((user, used) -> used.forEach(object ->
                        users.computeIfAbsent(object, key -> new TreeSet<>()).add(user)));
        Doomed doomed = new Doomed();
        while (!open.isEmpty()) {
            for (DatabaseObject user : users.getOrDefault(open.remove(), Set.of())) {
                if (Remade.stepsAside(user.kind()) && doomed.objects.add(user)) {
                    open.add(user);
                }
            }
        }
        return doomed;
    }

    boolean contains(Object value) {
        if (value instanceof View view) {
            return objects.contains(new DatabaseObject(ObjectKind.VIEW, view.name()));
        }
        if (value instanceof MaterializedView view) {
            return objects.contains(new DatabaseObject(ObjectKind.MATERIALIZED_VIEW, view.name()));
        }
        if (value instanceof Routine routine) {
            return objects.contains(RoutineCreation.object(routine));
        }
        if (value instanceof TableTrigger trigger) {
            return objects.contains(ObjectNames.trigger(trigger));
        }
        return value instanceof TablePolicy policy && objects.contains(ObjectNames.policy(policy));
    }

    List<DatabaseObject> all() {
        return objects.stream().sorted().toList();
    }
}
