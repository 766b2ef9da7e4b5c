package dev.autogen.cli.command;

import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How revisions are printed, with the marks that Alembic has. */
final class RevisionLines {

    private final RevisionGraph graph;
    private final Set<String> heads;
    private final Set<String> versionHeads;
    private final Set<String> current;

    /**
     * @param current the revisions to be marked as those of the database
     */
    RevisionLines(RevisionGraph graph, Collection<String> current) {
        this.graph = graph;
        this.heads = ids(graph.heads());
        this.versionHeads = ids(graph.versionHeads());
        this.current = Set.copyOf(current);
    }

    /** Returns {@code ae10 (head)}. */
    String brief(RevisionEntry entry) {
        return entry.id() + headMarks(entry) + treeMarks(entry);
    }

    /** Returns {@code ae10 (billing) (head)}. */
    String labelled(RevisionEntry entry) {
        return entry.id() + labels(entry) + headMarks(entry);
    }

    /** Returns {@code ae10 (billing) (head), add invoice}; what it depends on stands behind its id. */
    String title(RevisionEntry entry) {
        String needed = entry.dependsOn().isEmpty() ? "" : " (needs " + String.join(", ", entry.dependsOn()) + ")";
        return entry.id() + needed + labels(entry) + headMarks(entry) + message(entry);
    }

    /** Returns {@code 27c6 -> ae10 (billing) (head), add invoice}; what it depends on stands behind its parents. */
    String step(RevisionEntry entry) {
        String needed = entry.dependsOn().isEmpty() ? "" : " (" + String.join(", ", entry.dependsOn()) + ")";
        return parents(entry) + needed + " -> " + entry.id() + labels(entry) + headMarks(entry) + treeMarks(entry)
                + message(entry);
    }

    /** Returns {@code ae10 (billing) (branchpoint)}, and a line for each revision that follows it. */
    List<String> branches(RevisionEntry entry, boolean withMessages) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.id()
                + labels(entry)
                + headMarks(entry)
                + treeMarks(entry)
                + (withMessages ? message(entry) : ""));
        String indent = " ".repeat(entry.id().length());
        for (RevisionEntry child : graph.children(entry)) {
            lines.add(indent + " -> " + child.id() + labels(child) + headMarks(child) + treeMarks(child)
                    + (withMessages ? message(child) : ""));
        }
        return lines;
    }

    /** Returns all that is known of a revision. */
    List<String> verbose(RevisionEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add("Rev: " + entry.id() + headMarks(entry) + treeMarks(entry));
        lines.add((graph.isMergePoint(entry) ? "Merges: " : "Parent: ") + parents(entry));
        add(lines, "Depends on: ", entry.dependsOn());
        if (graph.isBranchPoint(entry)) {
            add(
                    lines,
                    "Branches into: ",
                    graph.children(entry).stream().map(RevisionEntry::id).toList());
        }
        add(lines, "Branch names: ", graph.labels(entry));
        lines.add("Path: " + entry.origin());
        if (!entry.created().isBlank()) {
            lines.add("Created: " + entry.created());
        }
        lines.add("");
        if (!entry.message().isBlank()) {
            lines.add("    " + oneLine(entry.message()));
            lines.add("");
        }
        return lines;
    }

    private static void add(List<String> lines, String name, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(name + String.join(", ", values));
        }
    }

    private static String parents(RevisionEntry entry) {
        return entry.revises().isEmpty() ? "<base>" : String.join(", ", entry.revises());
    }

    private String labels(RevisionEntry entry) {
        List<String> labels = graph.labels(entry);
        return labels.isEmpty() ? "" : " (" + String.join(", ", labels) + ")";
    }

    private String headMarks(RevisionEntry entry) {
        boolean isHead = heads.contains(entry.id());
        boolean isNeeded = !versionHeads.contains(entry.id());
        return mark(isHead && !isNeeded, "head")
                + mark(isHead && isNeeded, "effective head")
                + mark(current.contains(entry.id()), "current");
    }

    private String treeMarks(RevisionEntry entry) {
        return mark(graph.isBranchPoint(entry), "branchpoint") + mark(graph.isMergePoint(entry), "mergepoint");
    }

    private static String mark(boolean holds, String text) {
        return holds ? " (" + text + ")" : "";
    }

    private static String message(RevisionEntry entry) {
        return entry.message().isBlank() ? "" : ", " + oneLine(entry.message());
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s+", " ");
    }

    private static Set<String> ids(List<RevisionEntry> entries) {
        return entries.stream().map(RevisionEntry::id).collect(Collectors.toCollection(HashSet::new));
    }
}
