package dev.autogen.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which revision leads to which. A revision <em>needs</em> its parents and its dependencies: both must be applied before it,
 * but only the parents are of its branch.
 */
final class Links {

    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, List<String>> needs = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<String, List<String>> neededBy = new HashMap<>();
    private final Map<String, List<String>> dependencies;
    private final Map<String, List<String>> dependents = new HashMap<>();

    /**
     * @param dependencies the ids that each revision depends on, nothing for one without dependencies
     */
    Links(Collection<RevisionEntry> entries, Map<String, List<String>> dependencies) {
        this.dependencies = dependencies;
        for (RevisionEntry entry : entries) {
            String id = entry.id();
            parents.put(id, entry.revises());
            Set<String> both = new LinkedHashSet<>(entry.revises());
            both.addAll(dependencies(id));
            needs.put(id, List.copyOf(both));
            turn(children, entry.revises(), id);
            turn(dependents, dependencies(id), id);
            turn(neededBy, both, id);
        }
    }

    private static void turn(Map<String, List<String>> links, Collection<String> to, String from) {
        to.forEach(id -> links.computeIfAbsent(id, key -> new ArrayList<>()).add(from));
    }

    List<String> parents(String id) {
        return parents.getOrDefault(id, List.of());
    }

    List<String> dependencies(String id) {
        return dependencies.getOrDefault(id, List.of());
    }

    /** Returns the parents, then those dependencies that are no parents. */
    List<String> needs(String id) {
        return needs.getOrDefault(id, List.of());
    }

    List<String> children(String id) {
        return children.getOrDefault(id, List.of());
    }

    List<String> dependents(String id) {
        return dependents.getOrDefault(id, List.of());
    }

    /** Returns the children and the dependents. */
    List<String> neededBy(String id) {
        return neededBy.getOrDefault(id, List.of());
    }

    /** Returns all that the links lead to, and the beginning. */
    static Set<String> reach(Collection<String> from, Function<String, List<String>> links) {
        Set<String> found = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (String next : links.apply(open.remove())) {
                if (found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    /** Returns all that these revisions follow, and themselves. */
    Set<String> ancestors(Collection<String> ids) {
        return reach(ids, this::parents);
    }

    /** Returns all that follows these revisions, and themselves. */
    Set<String> descendants(Collection<String> ids) {
        return reach(ids, this::children);
    }

    /** Returns all that must be applied so that these revisions are: with the dependencies, and themselves. */
    Set<String> required(Collection<String> ids) {
        return reach(ids, this::needs);
    }

    /** Returns all that cannot stay without these revisions: with the dependents, and themselves. */
    Set<String> relying(Collection<String> ids) {
        return reach(ids, this::neededBy);
    }
}
