package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
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

    void add(DatabaseObject user, DatabaseObject object) {
        used.computeIfAbsent(user, key -> new TreeSet<>()).add(object);
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

    /** Returns whether the one uses the other, directly or not. */
    private boolean uses(DatabaseObject user, DatabaseObject object) {
        Set<DatabaseObject> seen = new HashSet<>();
        Deque<DatabaseObject> open = new ArrayDeque<>();
        open.add(user);
        while (!open.isEmpty()) {
            DatabaseObject next = open.remove();
            if (next.equals(object)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(used.getOrDefault(next, Collections.emptySortedSet()));
            }
        }
        return false;
    }
}
