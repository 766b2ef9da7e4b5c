package dev.autogen.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What happens to the version rows, one row for each applied revision that no other applied revision stands on. */
final class StepPlanner {

    /** How many applied revisions follow each applied revision directly. */
    private final Map<String, Integer> appliedChildren = new HashMap<>();

    /**
     * @param applied the current heads and all that they follow
     */
    StepPlanner(RevisionGraph graph, Set<String> applied) {
        for (String id : applied) {
            graph.entry(id).revises().forEach(parent -> appliedChildren.merge(parent, 1, Integer::sum));
        }
    }

    /**
     * @param order each entry after those that it follows
     */
    static List<Step> upgrades(Set<String> current, List<RevisionEntry> order) {
        Set<String> rows = new HashSet<>(current);
        List<Step> steps = new ArrayList<>();
        for (RevisionEntry entry : order) {
            List<String> deleted = entry.revises().stream().filter(rows::remove).toList();
            rows.add(entry.id());
            steps.add(new Step.Upgrade(entry, deleted, List.of(entry.id())));
        }
        return List.copyOf(steps);
    }

    /**
     * @param order each entry before those that it follows
     */
    List<Step> downgrades(Set<String> current, List<RevisionEntry> order) {
        Set<String> rows = new HashSet<>(current);
        List<Step> steps = new ArrayList<>();
        for (RevisionEntry entry : order) {
            rows.remove(entry.id());
            List<String> inserted = new ArrayList<>();
            for (String parent : entry.revises()) {
                if (appliedChildren.merge(parent, -1, Integer::sum) == 0 && rows.add(parent)) {
                    inserted.add(parent);
                }
            }
            steps.add(new Step.Downgrade(entry, List.of(entry.id()), inserted));
        }
        return List.copyOf(steps);
    }
}
