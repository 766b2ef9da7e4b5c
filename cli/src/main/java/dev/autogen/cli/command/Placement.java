package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.graph.MultipleHeads;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.graph.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a new revision comes to stand.
 *
 * @param revises its parents; none for a new root
 */
record Placement(List<RevisionEntry> revises) {

    Placement {
        revises = List.copyOf(revises);
    }

    List<String> ids() {
        return revises.stream().map(RevisionEntry::id).toList();
    }

    /**
     * Returns the place after one revision.
     *
     * @param head as {@code --head} takes it
     * @param splice whether it may be one that another revision follows
     * @throws AutogenException where it names none, several, or none that it may
     */
    static Placement after(RevisionGraph graph, String head, boolean splice) {
        List<RevisionEntry> parents = parents(graph, head);
        if (parents.size() > 1) {
            throw multipleHeads(parents);
        }
        requireHeads(graph, parents, splice);
        return new Placement(parents);
    }

    /**
     * Returns the place that brings branches together.
     *
     * @param revisions as {@code merge} takes them
     * @throws AutogenException where they are fewer than two, where one of them follows another, or one is no head
     */
    static Placement merging(RevisionGraph graph, List<String> revisions, boolean splice) {
        List<RevisionEntry> parents = revisions.stream()
                .flatMap(text -> graph.resolve(Target.parse(text)).stream())
                .map(graph::get)
                .toList();
        if (parents.stream().distinct().count() < parents.size()) {
            throw new AutogenException("merge refused: a revision named twice: " + titles(parents), "name it once");
        }
        if (parents.size() < 2) {
            throw new AutogenException(
                    "merge refused: "
                            + (parents.isEmpty() ? "there is no revision yet" : "there is only " + titles(parents)),
                    "name two heads or more; autogen heads lists them");
        }
        requireHeads(graph, parents, splice);
        requireUnrelated(graph, parents);
        return new Placement(parents);
    }

    private static List<RevisionEntry> parents(RevisionGraph graph, String head) {
        Target target = Target.parse(head);
        try {
            return graph.resolve(target).stream().map(graph::get).toList();
        } catch (MultipleHeads several) {
            throw multipleHeads(several.heads().stream().map(graph::get).toList());
        }
    }

    private static AutogenException multipleHeads(List<RevisionEntry> heads) {
        return new AutogenException(
                "multiple heads are present: " + titles(heads),
                "name the one that the new revision shall follow with --head, or bring them together with autogen merge"
                        + " heads");
    }

    private static void requireHeads(RevisionGraph graph, List<RevisionEntry> parents, boolean splice) {
        List<RevisionEntry> followed = parents.stream()
                .filter(parent -> !splice && !graph.children(parent).isEmpty())
                .toList();
        if (!followed.isEmpty()) {
            throw new AutogenException(
                    "revision " + titles(followed) + " is not a head revision: "
                            + titles(graph.children(followed.get(0))) + " follows it",
                    "add --splice to begin a new branch there");
        }
    }

    private static void requireUnrelated(RevisionGraph graph, List<RevisionEntry> parents) {
        for (RevisionEntry parent : parents) {
            Set<RevisionEntry> older = ancestors(graph, parent);
            List<RevisionEntry> overlapping = parents.stream()
                    .filter(other -> !other.equals(parent) && older.contains(other))
                    .toList();
            if (!overlapping.isEmpty()) {
                throw new AutogenException(
                        "merge refused: " + parent.title() + " follows " + titles(overlapping) + " already",
                        "leave out " + overlapping.get(0).id());
            }
        }
    }

    private static Set<RevisionEntry> ancestors(RevisionGraph graph, RevisionEntry entry) {
        Set<RevisionEntry> found = new HashSet<>();
        Deque<RevisionEntry> open = new ArrayDeque<>(List.of(entry));
        while (!open.isEmpty()) {
            for (String parent : open.remove().revises()) {
                RevisionEntry older = graph.get(parent);
                if (found.add(older)) {
                    open.add(older);
                }
            }
        }
        return found;
    }

    /**
     * Returns what stands in the file for the revisions that a new one depends on: the label where it was named by one, else
     * the full id.
     */
    static List<String> dependencies(RevisionGraph graph, List<String> named) {
        List<String> written = new ArrayList<>();
        for (String name : named) {
            for (String id : graph.resolve(Target.parse(name))) {
                written.add(graph.get(id).branchLabels().contains(name) ? name : id);
            }
        }
        return written.stream().distinct().toList();
    }

    private static String titles(List<RevisionEntry> entries) {
        return entries.stream().map(RevisionEntry::title).collect(Collectors.joining(", "));
    }
}
