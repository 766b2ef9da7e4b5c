package dev.autogen.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Graphs as text: {@code "a"} is a root, {@code "c: b1 b2"} follows b1 and b2, {@code "c: b | x y | lib"} depends on x and y
 * and has the label lib.
 */
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
        String[] sides = line.split(":", 2);
        String[] parts = (sides.length == 1 ? "" : sides[1]).split("\\|", -1);
        return new RevisionEntry(
                sides[0],
                "make " + sides[0],
                words(parts, 0),
                words(parts, 2),
                words(parts, 1),
                "",
                "R_" + sides[0] + ".java",
                Optional.empty());
    }

    private static List<String> words(String[] parts, int place) {
        if (place >= parts.length || parts[place].isBlank()) {
            return List.of();
        }
        return List.of(parts[place].strip().split(" "));
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

    /** The rows after a stamp, after those that it changes: {@code "-d1 +b => b"}. */
    static String stamp(RevisionGraph graph, Set<String> current, String... targets) {
        Stamp stamp = graph.stampPath(
                current, Arrays.stream(targets).map(Target::parse).toList());
        List<String> words = new ArrayList<>();
        Set<String> rows = new TreeSet<>(current);
        stamp.deleted().forEach(id -> words.add("-" + id));
        stamp.inserted().forEach(id -> words.add("+" + id));
        apply(stamp, rows);
        words.add("=>");
        words.addAll(rows);
        return String.join(" ", words);
    }

    /** The ids of a range, newest first. */
    static String history(RevisionGraph graph, String range, String... current) {
        return String.join(" ", ids(graph.history(Range.parse(range), Set.of(current))));
    }

    /** The ids in the order in which they run, and the rows that are left: {@code "b c => c"}. */
    private static String path(List<Step> steps, Set<String> current) {
        Set<String> rows = new TreeSet<>(current);
        List<String> words = new ArrayList<>();
        for (Step step : steps) {
            words.add(step.entry().id());
            apply(step, rows);
        }
        words.add("=>");
        words.addAll(rows);
        return String.join(" ", words);
    }

    static void apply(VersionChange change, Set<String> rows) {
        change.deleted().forEach(id -> requireChanged(rows.remove(id), change));
        change.inserted().forEach(id -> requireChanged(rows.add(id), change));
    }

    /** The database would refuse it likewise: a row that is not there, or is there already. */
    private static void requireChanged(boolean changed, VersionChange step) {
        if (!changed) {
            throw new AssertionError("no such row change: " + step);
        }
    }
}
