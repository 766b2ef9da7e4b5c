package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What uses what. What a trigger, a policy or an index uses, its table uses too, unless that uses the table in its turn: it can
 * be made between the two, and no order would be left if the table waited for it.
 */
final class Dependencies {

    private final SortedMap<DatabaseObject, SortedSet<DatabaseObject>> used = new TreeMap<>();
    private final SortedMap<DatabaseObject, SortedSet<DatabaseObject>> usedByParts = new TreeMap<>();
    private final Map<DatabaseObject, List<DatabaseObject>> users = new HashMap<>();

    void add(DatabaseObject user, DatabaseObject object) {
        used.computeIfAbsent(user, key -> new TreeSet<>()).add(object);
        users.computeIfAbsent(object, key -> new ArrayList<>()).add(user);
    }

    /** Says that a part of the whole uses the object. */
    void add(DatabaseObject whole, DatabaseObject part, DatabaseObject object) {
        add(part, object);
        usedByParts.computeIfAbsent(whole, key -> new TreeSet<>()).add(object);
    }

    SortedMap<DatabaseObject, SortedSet<DatabaseObject>> all() {
        usedByParts.forEach((whole, objects) ->
                objects.stream().filter(object -> !uses(object, whole)).forEach(object -> add(whole, object)));
        return used;
    }

    /**
     * Returns whether the one uses the other, directly or not. What uses much is often used by little, and the other way
     * round: the shorter search of the two says it.
     */
    private boolean uses(DatabaseObject user, DatabaseObject object) {
        Search down = new Search(used, user);
        Search up = new Search(users, object);
        while (!down.open.isEmpty() && !up.open.isEmpty()) {
            if (down.next().equals(object) || up.next().equals(user)) {
                return true;
            }
        }
        return false;
    }

    /** Goes over all that is reached from one object, each once. */
    private static final class Search {

        private final Map<DatabaseObject, ? extends Collection<DatabaseObject>> edges;
        private final Set<DatabaseObject> seen = new HashSet<>();
        private final Deque<DatabaseObject> open = new ArrayDeque<>();

        Search(Map<DatabaseObject, ? extends Collection<DatabaseObject>> edges, DatabaseObject start) {
            this.edges = edges;
            seen.add(start);
            open.add(start);
        }

        DatabaseObject next() {
            DatabaseObject next = open.remove();
            Collection<DatabaseObject> reached = edges.get(next);
            if (reached != null) {
                reached.stream().filter(seen::add).forEach(open::add);
            }
            return next;
        }
    }
}
