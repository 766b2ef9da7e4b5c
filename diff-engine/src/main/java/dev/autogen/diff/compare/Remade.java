package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Live objects that are dropped and made anew, and why: what PostgreSQL cannot alter, and whatever uses it, since PostgreSQL
 * drops nothing that something else uses.
 */
final class Remade {

    /** What steps aside for what it uses. A table does not: what of it uses something is altered by itself. */
    private static final Set<ObjectKind> STEPPING_ASIDE = EnumSet.of(
            ObjectKind.VIEW,
            ObjectKind.MATERIALIZED_VIEW,
            ObjectKind.FUNCTION,
            ObjectKind.PROCEDURE,
            ObjectKind.TRIGGER,
            ObjectKind.POLICY);

    private final Map<DatabaseObject, Optional<String>> causes = new HashMap<>();
    private final Set<QualifiedName> dropped = new HashSet<>();
    private final Set<QualifiedName> made = new HashSet<>();

    private Remade() {}

    /**
     * Finds them.
     *
     * @param seeds what must be made anew in any case, with the reason; none where it is what differs in it
     */
    static Remade of(Pairs.Pair<Schema> schemas, Map<DatabaseObject, Optional<String>> seeds) {
        Remade remade = new Remade();
        Set<QualifiedName> before = relations(schemas.live());
        Set<QualifiedName> after = relations(schemas.wanted());
        before.stream().filter(name -> !after.contains(name)).forEach(remade.dropped::add);
        after.stream().filter(name -> !before.contains(name)).forEach(remade.made::add);
        Map<DatabaseObject, SortedSet<DatabaseObject>> users = users(schemas.live());
        Deque<DatabaseObject> open = new ArrayDeque<>();
        seeds.forEach((object, cause) -> {
            remade.causes.put(object, cause);
            open.add(object);
        });
        while (!open.isEmpty()) {
            DatabaseObject used = open.remove();
            for (DatabaseObject user : users.getOrDefault(used, new TreeSet<>())) {
                if (stepsAside(user.kind())
                        && remade.causes.putIfAbsent(user, Optional.of("it uses " + used)) == null) {
                    open.add(user);
                }
            }
        }
        remade.causes.keySet().stream().filter(Remade::isView).forEach(view -> {
            remade.dropped.add(view.name());
            remade.made.add(view.name());
        });
        return remade;
    }

    private static Set<QualifiedName> relations(Schema schema) {
        Set<QualifiedName> names = new HashSet<>();
        schema.tables().forEach(table -> names.add(table.name()));
        schema.others().views().forEach(view -> names.add(view.name()));
        schema.others().materializedViews().forEach(view -> names.add(view.name()));
        return names;
    }

    private static Map<DatabaseObject, SortedSet<DatabaseObject>> users(Schema live) {
        Map<DatabaseObject, SortedSet<DatabaseObject>> users = new HashMap<>();
        live.facts()
                .dependencies()
                .forEach((user, used) -> used.forEach(object ->
                        users.computeIfAbsent(object, key -> new TreeSet<>()).add(user)));
        return users;
    }

    private static boolean isView(DatabaseObject object) {
        return List.of(ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW).contains(object.kind());
    }

    static boolean stepsAside(ObjectKind kind) {
        return STEPPING_ASIDE.contains(kind);
    }

    boolean contains(DatabaseObject object) {
        return causes.containsKey(object);
    }

    /** Returns why, where it is not the object itself that differs. */
    Optional<String> cause(DatabaseObject object) {
        return causes.getOrDefault(object, Optional.empty());
    }

    /** Returns whether a table, a view or a materialized view goes, for good or for a while, with all that belongs to it. */
    boolean drops(QualifiedName relation) {
        return dropped.contains(relation);
    }

    /** Returns whether a table, a view or a materialized view comes, for the first time or again. */
    boolean makes(QualifiedName relation) {
        return made.contains(relation);
    }
}
