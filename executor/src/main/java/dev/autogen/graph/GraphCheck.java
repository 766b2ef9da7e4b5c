package dev.autogen.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What makes a collection of revisions a graph without cycles. All problems of one kind are reported at once. */
final class GraphCheck {

    private GraphCheck() {}

    /**
     * Returns the entries by all their names.
     *
     * @throws IllegalRevisionIds where an id cannot be told from a target
     * @throws DuplicateRevisions where an id stands twice
     * @throws IllegalBranchLabels where a label cannot be told from a target or from an id
     * @throws DuplicateBranchLabels where two revisions have the same label
     */
    static RevisionIndex index(List<RevisionEntry> entries) {
        checkIds(entries);
        checkDuplicates(entries);
        checkLabels(entries);
        checkDuplicateLabels(entries);
        return new RevisionIndex(entries);
    }

    /**
     * Returns what leads to what.
     *
     * @throws MissingParents where a parent is not among the entries
     * @throws MissingDependencies where a dependency is not, or could be several of them
     * @throws RevisionCycles where the entries have no order
     */
    static Links links(RevisionIndex index) {
        checkParents(index);
        Links links = new Links(index.entries(), dependencies(index));
        List<String> ids = index.entries().stream().map(RevisionEntry::id).toList();
        List<List<String>> cycles = new CycleSearch(links::parents, links::children).cycles(ids);
        if (!cycles.isEmpty()) {
            throw RevisionCycles.ofParents(cycles, index);
        }
        List<List<String>> wider = new CycleSearch(links::needs, links::neededBy).cycles(ids);
        if (!wider.isEmpty()) {
            throw RevisionCycles.ofDependencies(wider, index);
        }
        return links;
    }

    private static void checkIds(List<RevisionEntry> entries) {
        List<RevisionEntry> illegal = entries.stream()
                .filter(entry -> entry.id().isEmpty()
                        || RevisionIds.isReserved(entry.id())
                        || !RevisionIds.illegalCharacters(entry.id()).isEmpty())
                .toList();
        if (!illegal.isEmpty()) {
            throw new IllegalRevisionIds(illegal);
        }
    }

    private static void checkDuplicates(List<RevisionEntry> entries) {
        Map<String, List<String>> origins = new TreeMap<>();
        for (RevisionEntry entry : entries) {
            origins.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry.origin());
        }
        origins.values().removeIf(files -> files.size() == 1);
        origins.values().forEach(Collections::sort);
        if (!origins.isEmpty()) {
            throw new DuplicateRevisions(origins);
        }
    }

    private static void checkLabels(List<RevisionEntry> entries) {
        Map<String, RevisionEntry> ids = new HashMap<>();
        entries.forEach(entry -> ids.put(entry.id(), entry));
        List<IllegalBranchLabels.Illegal> illegal = new ArrayList<>();
        for (RevisionEntry entry : entries) {
            for (String label : entry.branchLabels()) {
                whyIllegal(label, Optional.ofNullable(ids.get(label)))
                        .ifPresent(why ->
                                illegal.add(new IllegalBranchLabels.Illegal(label, entry.id(), entry.origin(), why)));
            }
        }
        if (!illegal.isEmpty()) {
            throw new IllegalBranchLabels(illegal);
        }
    }

    private static Optional<String> whyIllegal(String label, Optional<RevisionEntry> namesake) {
        if (label.isEmpty()) {
            return Optional.of("is blank");
        }
        if (RevisionIds.isReserved(label)) {
            return Optional.of("is a word of the commands");
        }
        String characters = RevisionIds.illegalCharacters(label);
        if (!characters.isEmpty()) {
            return Optional.of("has character(s) " + characters);
        }
        return namesake.map(entry -> "is the id of the revision in " + entry.origin());
    }

    private static void checkDuplicateLabels(List<RevisionEntry> entries) {
        Map<String, List<RevisionEntry>> owners = new TreeMap<>();
        for (RevisionEntry entry : entries) {
            entry.branchLabels()
                    .forEach(label -> owners.computeIfAbsent(label, key -> new ArrayList<>())
                            .add(entry));
        }
        owners.values().removeIf(found -> found.size() == 1);
        if (!owners.isEmpty()) {
            throw new DuplicateBranchLabels(owners);
        }
    }

    private static void checkParents(RevisionIndex index) {
        List<MissingParents.Missing> missing = new ArrayList<>();
        for (RevisionEntry entry : index.entries()) {
            for (String parent : entry.revises()) {
                if (!index.has(parent)) {
                    missing.add(new MissingParents.Missing(parent, entry.id(), entry.origin()));
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new MissingParents(missing);
        }
    }

    private static Map<String, List<String>> dependencies(RevisionIndex index) {
        Map<String, List<String>> found = new HashMap<>();
        List<MissingDependencies.Missing> missing = new ArrayList<>();
        for (RevisionEntry entry : index.entries()) {
            Set<String> ids = new LinkedHashSet<>();
            for (String dependency : entry.dependsOn()) {
                List<String> meant = meant(index, dependency);
                if (meant.size() == 1) {
                    ids.add(meant.get(0));
                } else {
                    missing.add(new MissingDependencies.Missing(dependency, entry.id(), entry.origin(), meant));
                }
            }
            if (!ids.isEmpty()) {
                found.put(entry.id(), List.copyOf(ids));
            }
        }
        if (!missing.isEmpty()) {
            throw new MissingDependencies(missing);
        }
        return found;
    }

    private static List<String> meant(RevisionIndex index, String dependency) {
        // Every id begins with nothing.
        if (dependency.isEmpty()) {
            return List.of();
        }
        return index.exact(dependency).map(List::of).orElseGet(() -> index.beginningWith(dependency));
    }

    /** Returns {@code a in R_a.java and b in R_b.java}. */
    static String places(Collection<RevisionEntry> entries) {
        return entries.stream()
                .map(entry -> entry.id() + " in " + entry.origin())
                .sorted()
                .collect(Collectors.joining(" and "));
    }
}
