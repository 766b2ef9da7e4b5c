package dev.autogen.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds what leads to itself. */
final class CycleSearch {

    /** From a revision to those before it. */
    private final Function<String, List<String>> before;

    private final Function<String, List<String>> after;

    CycleSearch(Function<String, List<String>> before, Function<String, List<String>> after) {
        this.before = before;
        this.after = after;
    }

    /** Returns a path for each cycle that is found, from the earlier to the later, whose last id is its first. */
    List<List<String>> cycles(Collection<String> ids) {
        Set<String> unordered = unordered(ids);
        List<List<String>> cycles = new ArrayList<>();
        Set<String> walked = new HashSet<>();
        for (String start : unordered) {
            Set<String> path = new LinkedHashSet<>();
            String id = start;
            while (walked.add(id)) {
                path.add(id);
                id = before.apply(id).stream()
                        .filter(unordered::contains)
                        .findFirst()
                        .orElseThrow();
            }
            if (path.contains(id)) {
                cycles.add(cycle(List.copyOf(path), id));
            }
        }
        return cycles;
    }

    /** Returns what is left when all that has nothing before it, or only what was taken before, is taken: cycles and later. */
    private Set<String> unordered(Collection<String> ids) {
        Map<String, Integer> left = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        for (String id : ids) {
            int count = before.apply(id).size();
            left.put(id, count);
            if (count == 0) {
                ready.add(id);
            }
        }
        Set<String> unordered = new LinkedHashSet<>(ids);
        while (!ready.isEmpty()) {
            String id = ready.remove();
            unordered.remove(id);
            for (String next : after.apply(id)) {
                if (left.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return unordered;
    }

    /** Returns the part of the path, which goes backwards, that begins at {@code first}; the other way round. */
    private static List<String> cycle(List<String> path, String first) {
        List<String> members = new ArrayList<>(path.subList(path.indexOf(first), path.size()));
        Collections.reverse(members);
        // The smallest id first, so that the same cycle always reads the same.
        Collections.rotate(members, -members.indexOf(Collections.min(members)));
        members.add(members.get(0));
        return List.copyOf(members);
    }
}
