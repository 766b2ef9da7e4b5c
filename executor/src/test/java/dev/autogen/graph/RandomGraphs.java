package dev.autogen.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Graphs and targets that nobody would draw. */
final class RandomGraphs {

    private static final List<String> PLACES =
            List.of("head", "heads", "base", "current", "+1", "-1", "+2", "-2", "head-1", "base+1", "base+2");

    private RandomGraphs() {}

    /** Revisions r0, r1, ... of which each follows and depends on earlier ones only. */
    static List<RevisionEntry> entries(Random random, int count) {
        List<RevisionEntry> entries = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Set<String> revises = earlier(random, number, new int[] {0, 1, 1, 1, 1, 1, 2, 3});
            Set<String> dependsOn = earlier(random, number, new int[] {0, 0, 0, 0, 1, 2});
            List<String> labels = random.nextInt(4) == 0 ? List.of("label" + number) : List.of();
            entries.add(new RevisionEntry(
                    "r" + number,
                    "",
                    List.copyOf(revises),
                    labels,
                    List.copyOf(dependsOn),
                    "",
                    "R_r" + number + ".java",
                    Optional.empty()));
        }
        return entries;
    }

    private static Set<String> earlier(Random random, int number, int[] counts) {
        int count = Math.min(number, counts[random.nextInt(counts.length)]);
        Set<String> found = new LinkedHashSet<>();
        while (found.size() < count) {
            // Mostly the last few, so that the graph grows long as well as wide.
            int back = 1 + random.nextInt(random.nextBoolean() ? Math.min(number, 3) : number);
            found.add("r" + (number - back));
        }
        return found;
    }

    static String target(Random random, RevisionGraph graph) {
        String place = random.nextBoolean() ? pick(random, PLACES) : pick(random, Graphs.ids(graph.history()));
        if (random.nextInt(3) > 0) {
            return place;
        }
        RevisionEntry entry = pick(random, graph.history());
        List<String> names = new ArrayList<>(entry.branchLabels());
        names.add(entry.id());
        return pick(random, names) + "@" + place;
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
