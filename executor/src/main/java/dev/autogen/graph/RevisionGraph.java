package dev.autogen.graph;

import dev.autogen.graph.InvalidTarget.Reason;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All revisions and what follows what: any number of roots, branches, merges and dependencies, no cycle. Immutable, and
 * safe for use by several threads. No method recurses, so a chain may be as long as it likes.
 *
 * <p>A version row stands for its revision and for all that this one needs, which are its parents, its dependencies, and
 * theirs: a database has one row for each applied revision that no other applied one needs.
 */
public final class RevisionGraph {

    /** Decides between revisions that the graph leaves unordered: the youngest first, then by id. */
    private static final Comparator<RevisionEntry> ORDER =
            Comparator.comparing(RevisionGraph::time).reversed().thenComparing(RevisionEntry::id);

    private final RevisionIndex index;
    private final Links links;
    private final RevisionOrder order;
    private final BranchLabels labels;

    private RevisionGraph(RevisionIndex index) {
        this.index = index;
        this.links = GraphCheck.links(index);
        this.order = new RevisionOrder(index, links);
        this.labels = new BranchLabels(index, links, order.oldestFirst(all()));
    }

    /**
     * Makes a graph of the entries, whatever order they come in.
     *
     * @throws IllegalRevisionIds where an id cannot be told from a target
     * @throws DuplicateRevisions where an id stands twice
     * @throws IllegalBranchLabels where a label cannot be told from a target or from an id
     * @throws DuplicateBranchLabels where two revisions have the same label
     * @throws MissingParents where a parent is not among the entries
     * @throws MissingDependencies where a dependency is not, or could be several of them
     * @throws RevisionCycles where the entries have no order
     */
    public static RevisionGraph of(Collection<RevisionEntry> entries) {
        return new RevisionGraph(GraphCheck.index(entries.stream().sorted(ORDER).toList()));
    }

    /** Returns the revisions that nothing follows. */
    public List<RevisionEntry> heads() {
        return where(id -> links.children(id).isEmpty());
    }

    /**
     * Returns the heads that no other revision depends on: the version rows of a database where everything is applied.
     */
    public List<RevisionEntry> versionHeads() {
        return where(id -> links.neededBy(id).isEmpty());
    }

    /** Returns the revisions that follow nothing. */
    public List<RevisionEntry> roots() {
        return where(id -> links.parents(id).isEmpty());
    }

    /** Returns the revisions that several follow, newest first. */
    public List<RevisionEntry> branchPoints() {
        return history().stream().filter(this::isBranchPoint).toList();
    }

    /** Returns whether several revisions follow this one. */
    public boolean isBranchPoint(RevisionEntry entry) {
        return links.children(entry.id()).size() > 1;
    }

    /** Returns whether this revision follows several. */
    public boolean isMergePoint(RevisionEntry entry) {
        return links.parents(entry.id()).size() > 1;
    }

    /** Returns the revisions that directly follow this one; several make it a branch point. */
    public List<RevisionEntry> children(RevisionEntry entry) {
        return index.entries(links.children(entry.id()));
    }

    /** Returns the revisions that this one depends on, whatever it calls them. */
    public List<RevisionEntry> dependencies(RevisionEntry entry) {
        return index.entries(links.dependencies(entry.id()));
    }

    /** Returns the revisions that depend on this one by its id, the beginning of it or a label of it. */
    public List<RevisionEntry> dependents(RevisionEntry entry) {
        return index.entries(links.dependents(entry.id()));
    }

    /**
     * Returns the labels that hold for a revision, sorted: its own, those of all that it follows, and those of what follows
     * it in one line, without a branch point or a merge between.
     */
    public List<String> labels(RevisionEntry entry) {
        return labels.of(entry.id());
    }

    /**
     * Returns the revision with that id or branch label, or the only one whose id begins so; ids of three characters or
     * fewer must be typed in full.
     *
     * @throws UnknownRevision where there is none
     * @throws AmbiguousRevision where several begin so
     */
    public RevisionEntry get(String identifier) {
        return index.get(identifier, id -> true);
    }

    /**
     * Returns the ids that a target means wherever a database is, none for the base.
     *
     * @throws InvalidTarget where it is relative to a database; and likewise {@link UnknownRevision}, {@link
     *     AmbiguousRevision}, {@link UnknownBranch} and {@link MultipleHeads}
     */
    public List<String> resolve(Target target) {
        return resolver(Optional.empty()).ids(target);
    }

    /**
     * Returns the ids that a target means where a database is at {@code current}, none for the base.
     *
     * @param current the version rows of the database, in any order
     * @throws UnknownCurrentRevision where the target counts from the database, and that is at a revision that is not here;
     *     and likewise {@link UnknownRevision}, {@link AmbiguousRevision}, {@link UnknownBranch}, {@link MultipleHeads}
     *     and {@link InvalidTarget}
     */
    public List<String> resolve(Target target, Set<String> current) {
        return resolver(Optional.of(current)).ids(target);
    }

    /** Returns all revisions, each before those that it needs; one branch after the other, where there are several. */
    public List<RevisionEntry> history() {
        return index.entries(order.newestFirst(all()));
    }

    /**
     * Returns the revisions of a range, in the order of {@link #history()}.
     *
     * @param current the version rows of the database; what they are is only asked where the range {@linkplain
     *     Range#needsDatabase needs} it
     * @throws InvalidTarget where the lower end leads to no upper end; and as {@link #resolve(Target, Set)} does
     */
    public List<RevisionEntry> history(Range range, Set<String> current) {
        RangeResolver resolver = new RangeResolver(index, links, resolver(Optional.of(current)));
        return index.entries(order.newestFirst(resolver.ids(range)));
    }

    /** Returns all revisions, each after those that it needs: {@link #history()} backwards. */
    public List<RevisionEntry> topologicalOrder() {
        return index.entries(order.oldestFirst(all()));
    }

    /**
     * Returns what must run so that the target and all that it needs are applied, in the order in which it must run; nothing
     * where they are.
     *
     * @param current the version rows of the database, in any order
     * @throws UnknownCurrentRevision where the database is at a revision that is not here
     * @throws UnknownRevision where the target names no revision; and likewise {@link AmbiguousRevision}, {@link
     *     UnknownBranch}, {@link MultipleHeads} and {@link InvalidTarget}
     */
    public List<Step> upgradePath(Set<String> current, Target target) {
        List<String> unknown = unknown(current);
        if (!unknown.isEmpty()) {
            throw beforeRun(unknown);
        }
        Set<String> missing = links.required(resolver(Optional.of(current)).upgradeTargets(target));
        missing.removeAll(links.required(current));
        return new StepPlanner(index, links).upgrades(current, order.oldestFirst(missing));
    }

    /**
     * Returns what must run so that nothing that follows the target is applied any more, in the order in which it must run;
     * nothing where that is so. The target itself stays, and so does what the undone revisions depend on; what depends on
     * them goes.
     *
     * <p>{@code label@ae10} and {@code label@base} undo only what is of that branch; {@code -1} and {@code ae10-1} go down
     * from one revision only: another branch that stands on the same revision stays.
     *
     * @param current the version rows of the database, in any order
     * @throws UnknownCurrentRevision where the database is at a revision that is not here
     * @throws UnknownRevision where the target names no revision; and likewise {@link AmbiguousRevision}, {@link
     *     UnknownBranch}, {@link MultipleHeads} and {@link InvalidTarget}
     */
    public List<Step> downgradePath(Set<String> current, Target target) {
        List<String> unknown = unknown(current);
        if (!unknown.isEmpty()) {
            throw beforeRun(unknown);
        }
        TargetResolver.Downgrade end = resolver(Optional.of(current)).downgrade(target);
        Set<String> applied = links.required(current);
        List<String> above = Walk.above(index, links, end.position()).stream()
                .filter(applied::contains)
                .toList();
        Set<String> dropped = links.relying(above.stream()
                .filter(id -> end.limit().map(limit -> limit.contains(id)).orElse(true))
                .toList());
        dropped.retainAll(applied);
        if (dropped.isEmpty() && end.position().isPresent()) {
            requireApplied(current, target, applied.contains(end.position().get()) && above.isEmpty());
        }
        return new StepPlanner(index, links).downgrades(current, applied, order.newestFirst(dropped));
    }

    /**
     * Returns how the version rows change when a database is said to be at the targets. Rows of revisions that a target
     * needs, or that need a target, give way to it; rows of other branches stay. {@code base} ends all rows, {@code
     * label@base} those of its branch. Both lists are empty where the database is there.
     *
     * @param current the version rows of the database; none where they are to be forgotten
     * @throws UnknownCurrentRevision where the database is at a revision that is not here
     * @throws InvalidTarget where one target needs another; and as {@link #resolve(Target, Set)} does
     */
    public Stamp stampPath(Set<String> current, List<Target> targets) {
        List<String> unknown = unknown(current);
        if (!unknown.isEmpty()) {
            throw UnknownCurrentRevision.beforeStamp(unknown);
        }
        return new StampPlanner(links, resolver(Optional.of(current))).plan(current, targets);
    }

    private TargetResolver resolver(Optional<Set<String>> current) {
        return new TargetResolver(index, links, current);
    }

    /** Returns when it was made in UTC, so that times of several zones compare. */
    private static String time(RevisionEntry entry) {
        String created = entry.created();
        if (created.isEmpty() || created.endsWith("Z")) {
            return created;
        }
        try {
            return OffsetDateTime.parse(created).toInstant().toString();
        } catch (DateTimeParseException notIso) {
            return created;
        }
    }

    private List<String> all() {
        return index.entries().stream().map(RevisionEntry::id).toList();
    }

    private List<RevisionEntry> where(Predicate<String> isMeant) {
        return index.entries().stream()
                .filter(entry -> isMeant.test(entry.id()))
                .toList();
    }

    private UnknownCurrentRevision beforeRun(List<String> unknown) {
        return index.entries().stream()
                .filter(entry -> entry.replaces().containsAll(unknown))
                .findFirst()
                .map(entry -> UnknownCurrentRevision.within(unknown, entry))
                .orElseGet(() -> UnknownCurrentRevision.beforeRun(unknown));
    }

    private List<String> unknown(Set<String> current) {
        return current.stream().filter(id -> !index.has(id)).sorted().toList();
    }

    private static void requireApplied(Set<String> current, Target target, boolean isApplied) {
        if (isApplied) {
            return;
        }
        String heads = current.isEmpty()
                ? "base"
                : String.join(", ", current.stream().sorted().toList());
        throw new InvalidTarget(
                Reason.NOT_APPLIED,
                target.text(),
                "destination " + target.text() + " is not a valid downgrade target from current head(s) " + heads,
                "name a revision that the current one follows, or base");
    }
}
