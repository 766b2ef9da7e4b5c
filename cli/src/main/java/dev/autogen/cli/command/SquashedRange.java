package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Revisions that can become one: a line without branches.
 *
 * @param entries in the order in which they run, at least two
 */
record SquashedRange(List<RevisionEntry> entries) {

    SquashedRange {
        entries = List.copyOf(entries);
    }

    /**
     * Returns it.
     *
     * @throws AutogenException where the revisions are no line, or something outside stands on one that would go
     */
    static SquashedRange of(RevisionGraph graph, List<RevisionEntry> oldestFirst) {
        if (oldestFirst.size() < 2) {
            throw refused("there is nothing to fold: the range has "
                    + (oldestFirst.isEmpty()
                            ? "no revision"
                            : "only " + oldestFirst.get(0).title()));
        }
        for (int i = 1; i < oldestFirst.size(); i++) {
            RevisionEntry older = oldestFirst.get(i - 1);
            RevisionEntry newer = oldestFirst.get(i);
            if (!newer.revises().equals(List.of(older.id()))
                    || !graph.children(older).equals(List.of(newer))) {
                throw refused("there is a branch or a merge between " + older.title() + " and " + newer.title());
            }
            if (!newer.dependsOn().isEmpty() || !graph.dependents(older).isEmpty()) {
                throw refused("a revision of another branch stands between " + older.title() + " and " + newer.title());
            }
        }
        return new SquashedRange(oldestFirst);
    }

    private static AutogenException refused(String why) {
        return new AutogenException("squash refused: " + why, "name a range without branches, such as A:B");
    }

    RevisionEntry first() {
        return entries.get(0);
    }

    RevisionEntry last() {
        return entries.get(entries.size() - 1);
    }

    List<String> ids() {
        return entries.stream().map(RevisionEntry::id).toList();
    }

    List<String> labels() {
        return entries.stream()
                .flatMap(entry -> entry.branchLabels().stream())
                .distinct()
                .toList();
    }

    String titles() {
        return entries.stream().map(RevisionEntry::title).collect(Collectors.joining(", "));
    }
}
