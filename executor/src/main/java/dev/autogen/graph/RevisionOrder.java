package dev.autogen.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One order of all revisions, of which every part is in order, too: so a revision comes before or after another whatever
 * else is asked for.
 */
final class RevisionOrder {

    private final Map<String, Integer> places = new HashMap<>();

    RevisionOrder(RevisionIndex index, Links links) {
        newestFirst(index, links).forEach(id -> places.put(id, places.size()));
    }

    /** Returns the ids, each before those that it needs. */
    List<String> newestFirst(Collection<String> ids) {
        return ids.stream().sorted(Comparator.comparing(places::get)).toList();
    }

    /** Returns the ids, each after those that it needs. */
    List<String> oldestFirst(Collection<String> ids) {
        return reversed(newestFirst(ids));
    }

    /**
     * Kahn's order with a stack: whatever has just become free is taken next, so a branch is listed as a whole before the
     * next one begins.
     */
    private static List<String> newestFirst(RevisionIndex index, Links links) {
        Map<String, Integer> left = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        for (RevisionEntry entry : index.entries()) {
            int count = links.neededBy(entry.id()).size();
            left.put(entry.id(), count);
            if (count == 0) {
                ready.addLast(entry.id());
            }
        }
        List<String> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            String id = ready.removeFirst();
            order.add(id);
            // Backwards, so that the parent that is named first comes next.
            for (String needed : reversed(links.needs(id))) {
                if (left.merge(needed, -1, Integer::sum) == 0) {
                    ready.addFirst(needed);
                }
            }
        }
        return order;
    }

    private static List<String> reversed(List<String> values) {
        List<String> copy = new ArrayList<>(values);
        Collections.reverse(copy);
        return copy;
    }
}
