package dev.autogen.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Graphs as text: {@code "a"} is a root, {@code "c: b1 b2"} follows b1 and b2. */
final class Graphs {

    /** a, b, c, d, e. */
    static final RevisionGraph LINE = of("a", "b: a", "c: b", "d: c", "e: d");

    /** From b on two branches, c1, d1 and c2, d2. */
    static final RevisionGraph BRANCHES = of("a", "b: a", "c1: b", "d1: c1", "c2: b", "d2: c2");

    /** a, then b1 and b2, merged by c, then d. */
    static final RevisionGraph DIAMOND = of("a", "b1: a", "b2: a", "c: b1 b2", "d: c");

    private Graphs() {}

    static RevisionGraph of(String... lines) {
        return RevisionGraph.of(entries(lines));
    }

    static List<RevisionEntry> entries(String... lines) {
        return Arrays.stream(lines).map(Graphs::entry).toList();
    }

    static RevisionEntry entry(String line) {
        String[] parts = line.split(":", 2);
        List<String> revises =
                parts.length == 1 ? List.of() : List.of(parts[1].strip().split(" "));
        return new RevisionEntry(parts[0], "make " + parts[0], revises, "", "R_" + parts[0] + ".java");
    }

    static List<String> ids(List<RevisionEntry> entries) {
        return entries.stream().map(RevisionEntry::id).toList();
    }

    static String upgrade(RevisionGraph graph, Set<String> current, String target) {
        return path(graph.upgradePath(current, Target.parse(target)), current);
    }

    static String downgrade(RevisionGraph graph, Set<String> current, String target) {
        return path(graph.downgradePath(current, Target.parse(target)), current);
    }

    /** The ids in the order in which they run, and the rows that are left: {@code "b c => c"}. */
    private static String path(List<Step> steps, Set<String> current) {
        Set<String> rows = new TreeSet<>(current);
        List<String> words = new ArrayList<>();
        for (Step step : steps) {
            words.add(step.entry().id());
            step.deleted().forEach(id -> requireChanged(rows.remove(id), step));
            step.inserted().forEach(id -> requireChanged(rows.add(id), step));
        }
        words.add("=>");
        words.addAll(rows);
        return String.join(" ", words);
    }

    /** The database would refuse it likewise: a row that is not there, or is there already. */
    private static void requireChanged(boolean changed, Step step) {
        if (!changed) {
            throw new AssertionError("no such row change: " + step);
        }
    }
}
