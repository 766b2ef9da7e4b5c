package dev.autogen.graph;

import dev.autogen.graph.InvalidTarget.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Counts revisions up and down, and does not choose: where a step could go to several, it is refused. A position is an id,
 * or empty for the base.
 *
 * @param scope the branch to stay on
 * @param typed the whole target, for messages
 */
record Walk(RevisionIndex index, Links links, Optional<BranchScope> scope, String typed) {

    /**
     * Returns where the steps end.
     *
     * @param steps above zero towards the head, below zero towards the base
     * @throws InvalidTarget where the history ends before, or branches
     */
    Optional<String> go(Optional<String> start, int steps) {
        Optional<String> position = start;
        for (int walked = 0; walked < Math.abs(steps); walked++) {
            if (isEnd(position, steps)) {
                String end = steps > 0 ? "head" : "base";
                throw tooFar(typed, steps, "name " + end + ", which is " + walked + " step(s) away");
            }
            position = step(position, steps);
        }
        return position;
    }

    /** Returns the ids on the way, the first one included; no more than there are. */
    List<String> path(Optional<String> start, int steps) {
        List<String> path = new ArrayList<>();
        Optional<String> position = start;
        position.ifPresent(path::add);
        for (int walked = 0; walked < Math.abs(steps) && !isEnd(position, steps); walked++) {
            position = step(position, steps);
            position.ifPresent(path::add);
        }
        return path;
    }

    private Optional<String> step(Optional<String> position, int steps) {
        List<String> next = next(position, steps);
        if (next.size() > 1) {
            throw ambiguous(position, next);
        }
        return next.stream().findFirst();
    }

    private boolean isEnd(Optional<String> position, int steps) {
        return steps > 0 ? next(position, steps).isEmpty() : position.isEmpty();
    }

    private List<String> next(Optional<String> position, int steps) {
        List<String> next = steps > 0 ? above(index, links, position) : links.parents(position.orElseThrow());
        return scope.map(branch -> branch.of(next)).orElse(next);
    }

    /** Returns what follows a position directly: the roots follow the base. */
    static List<String> above(RevisionIndex index, Links links, Optional<String> position) {
        return position.map(links::children)
                .orElseGet(() -> index.entries().stream()
                        .map(RevisionEntry::id)
                        .filter(id -> links.parents(id).isEmpty())
                        .toList());
    }

    static InvalidTarget tooFar(String typed, int steps, String fix) {
        return new InvalidTarget(
                Reason.WALKED_TOO_FAR,
                typed,
                "relative revision " + typed + " didn't produce " + Math.abs(steps) + " migrations",
                fix);
    }

    private InvalidTarget ambiguous(Optional<String> position, List<String> next) {
        String titles = index.entries(next).stream().map(RevisionEntry::title).collect(Collectors.joining(", "));
        return new InvalidTarget(
                Reason.AMBIGUOUS,
                typed,
                "ambiguous walk: " + typed + " comes to " + position.orElse("base") + ", from where it could go to "
                        + titles,
                "name the revision to go to, such as " + next.get(0));
    }
}
