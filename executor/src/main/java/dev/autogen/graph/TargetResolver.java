package dev.autogen.graph;

import dev.autogen.graph.InvalidTarget.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the revisions that a target means. A position is an id, or empty for the base. */
final class TargetResolver {

    private final RevisionGraph graph;
    private final Set<String> current;

    TargetResolver(RevisionGraph graph, Set<String> current) {
        this.graph = graph;
        this.current = current;
    }

    /**
     * Where a downgrade ends.
     *
     * @param from the revision that the steps were counted down from: only its own line is undone
     */
    record Downgrade(Optional<String> position, Optional<String> from) {}

    /** Returns the ids that a target means, none for the base; relative ones are counted upwards from the database. */
    List<String> upgradeTargets(Target target) {
        if (target instanceof Target.FromCurrent relative) {
            if (relative.steps() < 0) {
                throw tooFar(relative, relative.steps(), "use `downgrade " + relative.text() + "` to go down");
            }
            return walk(relative, currentPosition(relative, "upgrade"), relative.steps()).stream()
                    .toList();
        }
        return targets(target);
    }

    Downgrade downgrade(Target target) {
        if (target instanceof Target.FromCurrent relative) {
            if (relative.steps() > 0) {
                throw tooFar(relative, relative.steps(), "use `upgrade " + relative.text() + "` to go up");
            }
            Optional<String> start = currentPosition(relative, "downgrade");
            return new Downgrade(walk(relative, start, relative.steps()), start);
        }
        Optional<String> position = single(target);
        if (target instanceof Target.FromRevision relative && relative.steps() < 0) {
            return new Downgrade(position, single(relative.start()));
        }
        return new Downgrade(position, Optional.empty());
    }

    /** Returns the ids that a target means wherever the database is. */
    List<String> targets(Target target) {
        return target.accept(new Absolute());
    }

    private final class Absolute implements Target.Visitor<List<String>> {

        @Override
        public List<String> head(Target.Head target) {
            List<RevisionEntry> heads = graph.heads();
            if (heads.size() > 1) {
                throw new MultipleHeads(target.text(), heads);
            }
            return ids(heads);
        }

        @Override
        public List<String> heads(Target.Heads target) {
            return ids(graph.heads());
        }

        @Override
        public List<String> base(Target.Base target) {
            return List.of();
        }

        @Override
        public List<String> fromCurrent(Target.FromCurrent target) {
            throw new InvalidTarget(
                    Reason.MALFORMED,
                    target.text(),
                    "target refused: '" + target.text() + "' counts from the database, which is not asked here",
                    "count from a revision, such as head" + target.text());
        }

        @Override
        public List<String> named(Target.Named target) {
            return List.of(graph.get(target.identifier()).id());
        }

        @Override
        public List<String> fromRevision(Target.FromRevision target) {
            return walk(target, single(target.start()), target.steps()).stream().toList();
        }
    }

    private Optional<String> single(Target target) {
        List<String> ids = targets(target);
        if (ids.size() > 1) {
            throw new MultipleHeads(target.text(), graph.heads());
        }
        return ids.stream().findFirst();
    }

    private Optional<String> currentPosition(Target target, String command) {
        if (current.size() > 1) {
            List<RevisionEntry> entries =
                    current.stream().sorted().map(graph::entry).toList();
            String example = entries.get(0).id() + target.text();
            throw new InvalidTarget(
                    Reason.AMBIGUOUS,
                    target.text(),
                    "ambiguous " + command + " from multiple current revisions: " + titles(entries),
                    "say from which: `" + command + " " + example + "`");
        }
        return current.stream().findFirst();
    }

    private Optional<String> walk(Target target, Optional<String> start, int steps) {
        Optional<String> position = start;
        for (int walked = 0; walked < Math.abs(steps); walked++) {
            if (steps < 0 && position.isEmpty()) {
                throw tooFar(target, steps, "the base is " + walked + " step(s) away");
            }
            List<String> next = steps > 0
                    ? graph.above(position)
                    : graph.entry(position.orElseThrow()).revises();
            if (next.size() > 1) {
                throw ambiguous(target, position, next);
            }
            if (steps > 0 && next.isEmpty()) {
                throw tooFar(target, steps, "the head is " + walked + " step(s) away");
            }
            position = next.stream().findFirst();
        }
        return position;
    }

    private static InvalidTarget tooFar(Target target, int steps, String fix) {
        return new InvalidTarget(
                Reason.WALKED_TOO_FAR,
                target.text(),
                "relative revision " + target.text() + " didn't produce " + Math.abs(steps) + " migrations",
                fix);
    }

    private InvalidTarget ambiguous(Target target, Optional<String> position, List<String> next) {
        List<RevisionEntry> entries = next.stream().map(graph::entry).toList();
        return new InvalidTarget(
                Reason.AMBIGUOUS,
                target.text(),
                "ambiguous walk: " + target.text() + " comes to " + position.orElse("base")
                        + ", from where it could go to " + titles(entries),
                "name the revision to go to, such as " + next.get(0));
    }

    private static List<String> ids(List<RevisionEntry> entries) {
        return entries.stream().map(RevisionEntry::id).toList();
    }

    private static String titles(List<RevisionEntry> entries) {
        return entries.stream().map(RevisionEntry::title).collect(Collectors.joining(", "));
    }
}
