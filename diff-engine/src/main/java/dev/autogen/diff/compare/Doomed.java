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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What cannot stay although nobody asked for it to go, since it uses a table that goes, or something else that does. */
final class Doomed {

    private final SortedMap<DatabaseObject, String> objects = new TreeMap<>();

    private Doomed() {}

    static Doomed of(Schema live, Schema wanted) {
        Set<QualifiedName> stay = new HashSet<>();
        wanted.tables().forEach(table -> stay.add(table.name()));
        Doomed doomed = new Doomed();
        Deque<DatabaseObject> open = new ArrayDeque<>();
        live.tables().stream()
                .map(table -> ObjectNames.table(table.name()))
                .filter(table -> !stay.contains(table.name()))
                .forEach(open::add);
        new ColumnReaders(live).ofGone(wanted).forEach((reader, column) -> {
            doomed.objects.put(reader, column);
            open.add(reader);
        });
        Map<DatabaseObject, Set<DatabaseObject>> users = new HashMap<>();
        live.facts()
                .dependencies()
                .forEach((user, used) -> used.forEach(object ->
                        users.computeIfAbsent(object, key -> new TreeSet<>()).add(user)));
        while (!open.isEmpty()) {
            DatabaseObject used = open.remove();
            for (DatabaseObject user : users.getOrDefault(used, Set.of())) {
                if (Remade.stepsAside(user.kind()) && doomed.objects.putIfAbsent(user, used.toString()) == null) {
                    open.add(user);
                }
            }
        }
        return doomed;
    }

    boolean contains(Object value) {
        if (value instanceof View view) {
            return objects.containsKey(new DatabaseObject(ObjectKind.VIEW, view.name()));
        }
        if (value instanceof MaterializedView view) {
            return objects.containsKey(new DatabaseObject(ObjectKind.MATERIALIZED_VIEW, view.name()));
        }
        if (value instanceof Routine routine) {
            return objects.containsKey(RoutineCreation.object(routine));
        }
        if (value instanceof TableTrigger trigger) {
            return objects.containsKey(ObjectNames.trigger(trigger));
        }
        return value instanceof TablePolicy policy && objects.containsKey(ObjectNames.policy(policy));
    }

    /** Returns what the object uses that goes. */
    Optional<String> cause(DatabaseObject object) {
        return Optional.ofNullable(objects.get(object));
    }
}
