package dev.autogen.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happens to the version rows, one row for each applied revision that no other applied one needs.
 */
final class StepPlanner {

    private final RevisionIndex index;
    private final Links links;

    StepPlanner(RevisionIndex index, Links links) {
        this.index = index;
        this.links = links;
    }

    /**
     * @param order each id after those that it needs
     */
    List<Step> upgrades(Set<String> current, List<String> order) {
        Set<String> rows = new HashSet<>(current);
        List<Step> steps = new ArrayList<>();
        for (String id : order) {
            List<String> deleted = links.needs(id).stream().filter(rows::remove).toList();
            rows.add(id);
            steps.add(new Step.Upgrade(index.entry(id), deleted, List.of(id)));
        }
        return List.copyOf(steps);
    }

    /**
     * @param applied the current rows and all that they need
     * @param order each id before those that it needs
     */
    List<Step> downgrades(Set<String> current, Set<String> applied, List<String> order) {
        // How many applied revisions need each.
        Map<String, Integer> uses = new HashMap<>();
        applied.forEach(id -> links.needs(id).forEach(needed -> uses.merge(needed, 1, Integer::sum)));
        Set<String> rows = new HashSet<>(current);
        List<Step> steps = new ArrayList<>();
        for (String id : order) {
            rows.remove(id);
            List<String> inserted = new ArrayList<>();
            for (String needed : links.needs(id)) {
                if (uses.merge(needed, -1, Integer::sum) == 0 && rows.add(needed)) {
                    inserted.add(needed);
                }
            }
            steps.add(new Step.Downgrade(index.entry(id), List.of(id), inserted));
        }
        return List.copyOf(steps);
    }
}
