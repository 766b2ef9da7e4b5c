package dev.autogen.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The ids that somebody may have meant. */
final class CloseMatches {

    /** More than a few are a list, not a hint. */
    private static final int MOST = 3;

    private CloseMatches() {}

    /** Returns the revisions whose id, or as much of it as was typed, differs in few characters; the closest first. */
    static List<RevisionEntry> of(String typed, Collection<RevisionEntry> entries) {
        // One typing error in four characters; with more, almost any id would be close.
        int tolerance = typed.length() / 4;
        if (tolerance == 0) {
            return List.of();
        }
        return entries.stream()
                .map(entry -> new Match(entry, distance(typed, entry.id())))
                .filter(match -> match.distance() <= tolerance)
                .sorted(Comparator.comparingInt(Match::distance)
                        .thenComparing(match -> match.entry().id()))
                .limit(MOST)
                .map(Match::entry)
                .toList();
    }

    private record Match(RevisionEntry entry, int distance) {}

    /** Returns Levenshtein's distance to the nearest beginning of {@code id}, so that a short form is as good as a full one. */
    private static int distance(String typed, String id) {
        int[] previous = new int[id.length() + 1];
        for (int column = 0; column <= id.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= typed.length(); row++) {
            int[] line = new int[id.length() + 1];
            line[0] = row;
            for (int column = 1; column <= id.length(); column++) {
                int changed = previous[column - 1] + (typed.charAt(row - 1) == id.charAt(column - 1) ? 0 : 1);
                line[column] = Math.min(changed, Math.min(previous[column], line[column - 1]) + 1);
            }
            previous = line;
        }
        int least = previous[0];
        for (int distance : previous) {
            least = Math.min(least, distance);
        }
        return least;
    }
}
