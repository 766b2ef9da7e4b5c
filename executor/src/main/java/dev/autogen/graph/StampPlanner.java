package dev.autogen.graph;

import dev.autogen.graph.InvalidTarget.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What becomes of the version rows when somebody says where a database is. */
final class StampPlanner {

    private final Links links;
    private final TargetResolver resolver;

    StampPlanner(Links links, TargetResolver resolver) {
        this.links = links;
        this.resolver = resolver;
    }

    /**
     * @param current the version rows, all of them known
     */
    Stamp plan(Set<String> current, List<Target> targets) {
        // By id, what was typed first for it.
        Map<String, String> destinations = new LinkedHashMap<>();
        Set<String> ending = new HashSet<>();
        for (Target target : targets) {
            List<String> ids = resolver.ids(target);
            ids.forEach(id -> destinations.putIfAbsent(id, target.text()));
            if (ids.isEmpty()) {
                ending.addAll(endedByBase(current, target));
            }
        }
        requireSeparate(destinations);
        ending.addAll(links.required(destinations.keySet()));
        ending.addAll(links.relying(destinations.keySet()));
        List<String> deleted = current.stream()
                .filter(row -> ending.contains(row) && !destinations.containsKey(row))
                .sorted()
                .toList();
        List<String> inserted = new ArrayList<>(destinations.keySet());
        inserted.removeAll(current);
        return new Stamp(deleted, inserted);
    }

    /** Returns all rows for {@code base}, and for that of a branch those that the branch leads to, or that need it. */
    private Set<String> endedByBase(Set<String> current, Target target) {
        if (!(target instanceof Target.OnBranch branch)) {
            return current;
        }
        List<String> revision = List.of(resolver.branch(branch.branch()).revision());
        Set<String> lineage = new HashSet<>(links.required(revision));
        lineage.addAll(links.relying(revision));
        return lineage;
    }

    /**
     * One that another leads to would be no row of its own.
     *
     * @throws InvalidTarget for the first
     */
    private void requireSeparate(Map<String, String> destinations) {
        Set<String> below = new LinkedHashSet<>();
        destinations.keySet().forEach(id -> below.addAll(links.needs(id)));
        Set<String> implied = links.required(below);
        for (String id : destinations.keySet()) {
            if (implied.contains(id)) {
                List<String> others = destinations.keySet().stream()
                        .filter(other -> !other.equals(id)
                                && links.required(List.of(other)).contains(id))
                        .toList();
                throw new InvalidTarget(
                        Reason.OVERLAPPING,
                        destinations.get(id),
                        "requested revision " + id + " overlaps with other requested revisions "
                                + String.join(", ", others),
                        "leave it out: what leads to " + others.get(0) + " is noted with it");
            }
        }
    }
}
