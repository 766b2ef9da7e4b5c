package dev.autogen.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What makes a collection of revisions a graph without cycles. All problems of one kind are reported at once. */
final class GraphCheck {

    private GraphCheck() {}

    /**
     * Returns the entries by id, in the given order.
     *
     * @throws IllegalRevisionIds where an id cannot be told from a target
     * @throws DuplicateRevisions where an id stands twice
     * @throws MissingParents where a parent is not among the entries
     * @throws RevisionCycles where the entries have no order
     */
    static Map<String, RevisionEntry> checked(List<RevisionEntry> entries) {
        checkIds(entries);
        checkDuplicates(entries);
        Map<String, RevisionEntry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        checkParents(byId);
        checkCycles(byId);
        return Collections.unmodifiableMap(byId);
    }

    private static void checkIds(List<RevisionEntry> entries) {
        List<RevisionEntry> illegal = entries.stream()
                .filter(entry -> entry.id().isEmpty()
                        || RevisionIds.isReserved(entry.id())
                        || !RevisionIds.illegalCharacters(entry.id()).isEmpty())
                .toList();
        if (!illegal.isEmpty()) {
            throw new IllegalRevisionIds(illegal);
        }
    }

    private static void checkDuplicates(List<RevisionEntry> entries) {
        Map<String, List<String>> origins = new TreeMap<>();
        for (RevisionEntry entry : entries) {
            origins.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry.origin());
        }
        origins.values().removeIf(files -> files.size() == 1);
        origins.values().forEach(Collections::sort);
        if (!origins.isEmpty()) {
            throw new DuplicateRevisions(origins);
        }
    }

    private static void checkParents(Map<String, RevisionEntry> byId) {
        List<MissingParents.Missing> missing = new ArrayList<>();
        for (RevisionEntry entry : byId.values()) {
            for (String parent : entry.revises()) {
                if (!byId.containsKey(parent)) {
                    missing.add(new MissingParents.Missing(parent, entry.id(), entry.origin()));
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new MissingParents(missing);
        }
    }

    private static void checkCycles(Map<String, RevisionEntry> byId) {
        Set<String> unordered = unordered(byId);
        List<List<String>> cycles = new ArrayList<>();
        Set<String> walked = new HashSet<>();
        for (String start : unordered) {
            Set<String> path = new LinkedHashSet<>();
            String id = start;
            while (walked.add(id)) {
                path.add(id);
                id = byId.get(id).revises().stream()
                        .filter(unordered::contains)
                        .findFirst()
                        .orElseThrow();
            }
            if (path.contains(id)) {
                cycles.add(cycle(List.copyOf(path), id));
            }
        }
        if (!cycles.isEmpty()) {
            throw new RevisionCycles(cycles, byId);
        }
    }

    /** Returns what is left when all that follows nothing, or only what was taken before, is taken: cycles' descendants. */
    private static Set<String> unordered(Map<String, RevisionEntry> byId) {
        Map<String, List<String>> children = new HashMap<>();
        Map<String, Integer> parentsLeft = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        for (RevisionEntry entry : byId.values()) {
            entry.revises()
                    .forEach(parent -> children.computeIfAbsent(parent, id -> new ArrayList<>())
                            .add(entry.id()));
            parentsLeft.put(entry.id(), entry.revises().size());
            if (entry.revises().isEmpty()) {
                ready.add(entry.id());
            }
        }
        Set<String> left = new LinkedHashSet<>(byId.keySet());
        while (!ready.isEmpty()) {
            String id = ready.remove();
            left.remove(id);
            for (String child : children.getOrDefault(id, List.of())) {
                if (parentsLeft.merge(child, -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        return left;
    }

    /** Returns the part of the path, which goes from child to parent, that begins at {@code first}; the other way round. */
    private static List<String> cycle(List<String> path, String first) {
        List<String> members = new ArrayList<>(path.subList(path.indexOf(first), path.size()));
        Collections.reverse(members);
        // The smallest id first, so that the same cycle always reads the same.
        Collections.rotate(members, -members.indexOf(Collections.min(members)));
        members.add(members.get(0));
        return List.copyOf(members);
    }
}
