package dev.autogen.graph;

import dev.autogen.graph.InvalidTarget.Reason;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the revisions between the two ends of a range. */
final class RangeResolver {

    private final RevisionIndex index;
    private final Links links;
    private final TargetResolver resolver;

    RangeResolver(RevisionIndex index, Links links, TargetResolver resolver) {
        this.index = index;
        this.links = links;
        this.resolver = resolver;
    }

    /**
     * Returns the ids in no order. Of several upper ends, those that the lower end does not lead to are left out.
     *
     * @throws InvalidTarget where the lower end leads to no upper end
     */
    Set<String> ids(Range range) {
        if (range.lowerCountsFromUpper()) {
            return countedDown(range);
        }
        Target lower = range.lower().orElseGet(Target.Base::new);
        List<String> lowest = resolver.ids(lower);
        List<String> highest = range.upperCountsFromLower() ? countedUp(range, lowest) : upper(range);
        Optional<BranchScope> scope = scope(lower);
        if (scope.isPresent()) {
            List<String> ofBranch = scope.get().of(highest);
            boolean isBase = lowest.isEmpty();
            return between(range, isBase ? scope.get().of(roots()) : lowest, ofBranch);
        }
        return lowest.isEmpty() ? links.required(highest) : between(range, lowest, highest);
    }

    private List<String> upper(Range range) {
        return resolver.ids(range.upper().orElseGet(Target.Heads::new));
    }

    private Set<String> between(Range range, List<String> lowest, List<String> highest) {
        Set<String> between = links.descendants(lowest);
        between.retainAll(links.required(highest));
        if (between.isEmpty()) {
            String upper = range.upper().map(Target::text).orElse("heads");
            String lower = range.lower().map(Target::text).orElse("base");
            throw new InvalidTarget(
                    Reason.NOT_AN_ANCESTOR,
                    lower,
                    "revision " + lower + " is not an ancestor of revision " + upper,
                    "name the older revision first, and two revisions of one branch");
        }
        return between;
    }

    /** Each upper end has so many revisions below it, as far as there are. */
    private Set<String> countedDown(Range range) {
        Target lower = range.lower().orElseThrow();
        Optional<BranchScope> scope = scope(lower);
        Walk walk = new Walk(index, links, scope, lower.text());
        List<String> highest = upper(range);
        Set<String> found = new HashSet<>();
        for (String id : scope.map(branch -> branch.of(highest)).orElse(highest)) {
            found.addAll(walk.path(Optional.of(id), Range.steps(range.lower())));
        }
        return found;
    }

    private List<String> countedUp(Range range, List<String> lowest) {
        Target upper = range.upper().orElseThrow();
        Walk walk = new Walk(index, links, scope(upper), upper.text());
        int steps = Range.steps(range.upper());
        Set<String> found = new LinkedHashSet<>();
        if (lowest.isEmpty()) {
            last(walk.path(Optional.empty(), steps)).ifPresent(found::add);
        }
        lowest.forEach(id -> last(walk.path(Optional.of(id), steps)).ifPresent(found::add));
        return List.copyOf(found);
    }

    private static Optional<String> last(List<String> path) {
        return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
    }

    private Optional<BranchScope> scope(Target target) {
        return target instanceof Target.OnBranch branch
                ? Optional.of(resolver.branch(branch.branch()))
                : Optional.empty();
    }

    private List<String> roots() {
        return Walk.above(index, links, Optional.empty());
    }
}
