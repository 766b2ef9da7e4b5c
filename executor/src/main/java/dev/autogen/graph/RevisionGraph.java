package dev.autogen.graph;

import dev.autogen.graph.InvalidTarget.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All revisions and what follows what: any number of roots, branches and merges, no cycle. Immutable, and safe for use by
 * several threads. No method recurses, so a chain may be as long as it likes.
 */
public final class RevisionGraph {

    /** Decides between revisions that the graph leaves unordered: the youngest first, then by id. */
    private static final Comparator<RevisionEntry> ORDER =
            Comparator.comparing(RevisionEntry::created).reversed().thenComparing(RevisionEntry::id);

    private final Map<String, RevisionEntry> entries;
    private final Map<String, List<String>> children;

    private RevisionGraph(Map<String, RevisionEntry> entries) {
        this.entries = entries;
        Map<String, List<String>> found = new HashMap<>();
        for (RevisionEntry entry : entries.values()) {
            entry.revises()
                    .forEach(parent -> found.computeIfAbsent(parent, id -> new ArrayList<>())
                            .add(entry.id()));
        }
        this.children = found;
    }

    /**
     * Makes a graph of the entries, whatever order they come in.
     *
     * @throws IllegalRevisionIds where an id cannot be told from a target
     * @throws DuplicateRevisions where an id stands twice
     * @throws MissingParents where a parent is not among the entries
     * @throws RevisionCycles where the entries have no order
     */
    public static RevisionGraph of(Collection<RevisionEntry> entries) {
        return new RevisionGraph(
                GraphCheck.checked(entries.stream().sorted(ORDER).toList()));
    }

    /** Returns the revisions that nothing follows. */
    public List<RevisionEntry> heads() {
        return entries.values().stream()
                .filter(entry -> !children.containsKey(entry.id()))
                .toList();
    }

    /**
     * Returns the heads that no other revision depends on: the version rows of a database where everything is applied.
     */
    public List<RevisionEntry> versionHeads() {
        Set<String> needed = entries.values().stream()
                .flatMap(entry -> entry.dependsOn().stream())
                .collect(Collectors.toSet());
        return heads().stream().filter(entry -> !needed.contains(entry.id())).toList();
    }

    /** Returns the revisions that follow nothing. */
    public List<RevisionEntry> roots() {
        return entries.values().stream()
                .filter(entry -> entry.revises().isEmpty())
                .toList();
    }

    /** Returns the revisions that directly follow this one; several make it a branch point. */
    public List<RevisionEntry> children(RevisionEntry entry) {
        return children.getOrDefault(entry.id(), List.of()).stream()
                .map(entries::get)
                .toList();
    }

    /**
     * Returns the revision with that id, or the only one whose id begins so; ids of three characters or fewer must be
     * typed in full.
     *
     * @throws UnknownRevision where there is none
     * @throws AmbiguousRevision where several begin so
     */
    public RevisionEntry get(String identifier) {
        RevisionEntry exact = entries.get(identifier);
        if (exact != null) {
            return exact;
        }
        List<RevisionEntry> candidates = entries.values().stream()
                .filter(entry -> entry.id().length() > 3 && entry.id().startsWith(identifier))
                .toList();
        if (candidates.isEmpty()) {
            throw new UnknownRevision(identifier, CloseMatches.of(identifier, entries.values()));
        }
        if (candidates.size() > 1) {
            throw new AmbiguousRevision(identifier, candidates);
        }
        return candidates.get(0);
    }

    /**
     * Returns the ids that a target means wherever a database is, none for the base.
     *
     * @throws InvalidTarget where it is relative to a database; and likewise {@link UnknownRevision}, {@link
     *     AmbiguousRevision} and {@link MultipleHeads}
     */
    public List<String> resolve(Target target) {
        return new TargetResolver(this, Set.of()).targets(target);
    }

    /** Returns all revisions, each before those that it follows; one branch after the other, where there are several. */
    public List<RevisionEntry> history() {
        return newestFirst(entries.keySet());
    }

    /** Returns all revisions, each after those that it follows: {@link #history} backwards. */
    public List<RevisionEntry> topologicalOrder() {
        return reversed(history());
    }

    /**
     * Returns the revisions from {@code lower} to {@code upper}, both included, newest first. Of several upper ends, those
     * that {@code lower} does not lead to are left out.
     *
     * @throws InvalidTarget where {@code lower} leads to no upper end, or where one of them is relative to a database
     */
    public List<RevisionEntry> between(Target lower, Target upper) {
        TargetResolver resolver = new TargetResolver(this, Set.of());
        List<String> lowest = resolver.targets(lower);
        List<String> highest = resolver.targets(upper);
        if (lowest.isEmpty()) {
            return newestFirst(ancestors(highest));
        }
        Set<String> between = descendants(lowest);
        between.retainAll(ancestors(highest));
        if (between.isEmpty()) {
            throw new InvalidTarget(
                    Reason.NOT_AN_ANCESTOR,
                    lower.text(),
                    "revision " + lower.text() + " is not an ancestor of revision " + upper.text(),
                    "name the older revision first, and two revisions of one branch");
        }
        return newestFirst(between);
    }

    /**
     * Returns what must run so that the target and all that it follows are applied, in the order in which it must run;
     * nothing where they are.
     *
     * @param current the version rows of the database, in any order
     * @throws UnknownCurrentRevision where the database is at a revision that is not here
     * @throws UnknownRevision where the target names no revision; and likewise {@link AmbiguousRevision}, {@link
     *     MultipleHeads} and {@link InvalidTarget}
     */
    public List<Step> upgradePath(Set<String> current, Target target) {
        requireKnown(current);
        Set<String> missing = ancestors(new TargetResolver(this, current).upgradeTargets(target));
        missing.removeAll(ancestors(current));
        return StepPlanner.upgrades(current, reversed(newestFirst(missing)));
    }

    /**
     * Returns what must run so that nothing that follows the target is applied any more, in the order in which it must run;
     * nothing where that is so. The target itself stays.
     *
     * <p>{@code -1} and {@code ae10-1} go down from one revision only: another branch that stands on the same revision
     * stays.
     *
     * @param current the version rows of the database, in any order
     * @throws UnknownCurrentRevision where the database is at a revision that is not here
     * @throws UnknownRevision where the target names no revision; and likewise {@link AmbiguousRevision}, {@link
     *     MultipleHeads} and {@link InvalidTarget}
     */
    public List<Step> downgradePath(Set<String> current, Target target) {
        requireKnown(current);
        TargetResolver.Downgrade downgrade = new TargetResolver(this, current).downgrade(target);
        List<String> lowest = above(downgrade.position());
        if (downgrade.from().isPresent()) {
            Set<String> lineage = ancestors(List.of(downgrade.from().get()));
            lowest = lowest.stream().filter(lineage::contains).toList();
        }
        Set<String> applied = ancestors(current);
        Set<String> dropped = descendants(lowest);
        dropped.retainAll(applied);
        if (dropped.isEmpty() && !downgrade.position().map(current::contains).orElse(true)) {
            throw notApplied(current, target);
        }
        return new StepPlanner(this, applied).downgrades(current, newestFirst(dropped));
    }

    public Stamp stampPath(Set<String> current, List<Target> targets) {
        requireKnown(current);
        Set<String> wanted = new TreeSet<>();
        targets.forEach(target -> wanted.addAll(resolve(target)));
        return new Stamp(
                current.stream().filter(id -> !wanted.contains(id)).sorted().toList(),
                wanted.stream().filter(id -> !current.contains(id)).toList());
    }

    /** Returns the ids of what follows a revision directly, or of the roots where it is empty. */
    List<String> above(Optional<String> position) {
        if (position.isPresent()) {
            return children.getOrDefault(position.get(), List.of());
        }
        return roots().stream().map(RevisionEntry::id).toList();
    }

    /** Returns the entry of an id that is known to be here. */
    RevisionEntry entry(String id) {
        return entries.get(id);
    }

    /** Returns all that these ids follow, and themselves. */
    private Set<String> ancestors(Collection<String> ids) {
        Set<String> found = new HashSet<>(ids);
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            for (String parent : entries.get(open.remove()).revises()) {
                if (found.add(parent)) {
                    open.add(parent);
                }
            }
        }
        return found;
    }

    /** Returns all that follows these ids, and themselves. */
    private Set<String> descendants(Collection<String> ids) {
        Set<String> found = new HashSet<>(ids);
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            for (String child : children.getOrDefault(open.remove(), List.of())) {
                if (found.add(child)) {
                    open.add(child);
                }
            }
        }
        return found;
    }

    /**
     * Kahn's order with a stack: whatever has just become free is taken next, so a branch is listed as a whole before the
     * next one begins.
     *
     * @param ids a part of the graph that holds all that lies between any two of its members
     */
    private List<RevisionEntry> newestFirst(Set<String> ids) {
        Map<String, Integer> childrenLeft = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        for (String id : entries.keySet()) {
            if (!ids.contains(id)) {
                continue;
            }
            int count = (int) children.getOrDefault(id, List.of()).stream()
                    .filter(ids::contains)
                    .count();
            childrenLeft.put(id, count);
            if (count == 0) {
                ready.addLast(id);
            }
        }
        List<RevisionEntry> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            RevisionEntry entry = entries.get(ready.removeFirst());
            order.add(entry);
            // Backwards, so that the parent that is named first comes next.
            for (String parent : reversed(entry.revises())) {
                if (childrenLeft.containsKey(parent) && childrenLeft.merge(parent, -1, Integer::sum) == 0) {
                    ready.addFirst(parent);
                }
            }
        }
        return List.copyOf(order);
    }

    private void requireKnown(Set<String> current) {
        List<String> unknown =
                current.stream().filter(id -> !entries.containsKey(id)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new UnknownCurrentRevision(unknown);
        }
    }

    private InvalidTarget notApplied(Set<String> current, Target target) {
        String heads = current.isEmpty()
                ? "base"
                : String.join(", ", current.stream().sorted().toList());
        return new InvalidTarget(
                Reason.NOT_APPLIED,
                target.text(),
                "destination " + target.text() + " is not a valid downgrade target from current head(s) " + heads,
                "name a revision that the current one follows, or base");
    }

    private static <T> List<T> reversed(List<T> values) {
        List<T> copy = new ArrayList<>(values);
        Collections.reverse(copy);
        return copy;
    }
}
