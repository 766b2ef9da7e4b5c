package dev.autogen.graph;

import dev.autogen.graph.InvalidTarget.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the revisions that a target means. A position is an id, or empty for the base. */
final class TargetResolver {

    private final RevisionIndex index;
    private final Links links;
    private final Optional<Set<String>> current;

    /**
     * @param current the version rows; empty where the database is not asked
     */
    TargetResolver(RevisionIndex index, Links links, Optional<Set<String>> current) {
        this.index = index;
        this.links = links;
        this.current = current;
    }

    /**
     * Where a downgrade ends.
     *
     * @param limit what may go of that which follows the position; empty for all
     */
    record Downgrade(Optional<String> position, Optional<Set<String>> limit) {}

    /** Returns the ids that a target means, none for the base; relative ones are counted from the database. */
    List<String> ids(Target target) {
        return target.accept(new Ids(target.text(), Optional.empty()));
    }

    /** Returns the same, but counts no step down. */
    List<String> upgradeTargets(Target target) {
        int steps = Range.steps(Optional.of(target));
        if (steps < 0) {
            throw Walk.tooFar(target.text(), steps, "use `downgrade " + target.text() + "` to go down");
        }
        return ids(target);
    }

    Downgrade downgrade(Target target) {
        int steps = Range.steps(Optional.of(target));
        if (steps > 0) {
            throw Walk.tooFar(target.text(), steps, "use `upgrade " + target.text() + "` to go up");
        }
        return target.accept(new DowngradeEnd(new Ids(target.text(), Optional.empty())));
    }

    /**
     * Returns the branch with that label, or of that revision.
     *
     * @throws UnknownBranch where there is neither
     */
    BranchScope branch(String name) {
        Optional<String> exact = index.exact(name);
        if (exact.isEmpty() && index.beginningWith(name).isEmpty()) {
            throw new UnknownBranch(name, index.labels().keySet());
        }
        String revision = index.get(name, id -> true).id();
        Set<String> lineage = links.ancestors(List.of(revision));
        lineage.addAll(links.descendants(List.of(revision)));
        return new BranchScope(name, revision, lineage);
    }

    /** Returns the version rows, sorted. */
    private List<String> rows(String typed) {
        Set<String> rows = current.orElseThrow(() -> new InvalidTarget(
                Reason.NEEDS_DATABASE,
                typed,
                "target refused: '" + typed + "' counts from the database, which is not asked here",
                "count from a revision, such as head-1"));
        List<String> unknown =
                rows.stream().filter(id -> !index.has(id)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw UnknownCurrentRevision.beforeRun(unknown);
        }
        return rows.stream().sorted().toList();
    }

    /** What a target means, on a branch or on all. */
    private final class Ids implements Target.Visitor<List<String>> {

        private final String typed;
        private final Optional<BranchScope> scope;

        Ids(String typed, Optional<BranchScope> scope) {
            this.typed = typed;
            this.scope = scope;
        }

        Walk walk() {
            return new Walk(index, links, scope, typed);
        }

        private List<String> onScope(List<String> ids) {
            return scope.map(branch -> branch.of(ids)).orElse(ids);
        }

        @Override
        public List<String> head(Target.Head target) {
            List<String> heads = heads(links::children);
            if (heads.size() > 1) {
                throw multipleHeads(heads);
            }
            return heads;
        }

        @Override
        public List<String> heads(Target.Heads target) {
            // On one branch a head counts even where another branch depends on it, as it does in Alembic.
            return heads(scope.isPresent() ? links::children : links::neededBy);
        }

        private List<String> heads(Function<String, List<String>> later) {
            return onScope(index.entries().stream()
                    .map(RevisionEntry::id)
                    .filter(id -> later.apply(id).isEmpty())
                    .toList());
        }

        @Override
        public List<String> base(Target.Base target) {
            return List.of();
        }

        @Override
        public List<String> current(Target.Current target) {
            return onScope(rows(typed));
        }

        @Override
        public List<String> fromCurrent(Target.FromCurrent target) {
            return walk().go(currentPosition(target.steps()), target.steps()).stream()
                    .toList();
        }

        @Override
        public List<String> named(Target.Named target) {
            String id = index.get(
                            target.identifier(),
                            found -> scope.isEmpty() || scope.get().holds(found))
                    .id();
            if (scope.isPresent() && !scope.get().holds(id)) {
                throw new InvalidTarget(
                        Reason.NOT_ON_BRANCH,
                        typed,
                        "revision " + id + " is not a member of branch '"
                                + scope.get().name() + "'",
                        "name a revision that " + scope.get().revision() + " follows, or that follows it");
            }
            return List.of(id);
        }

        @Override
        public List<String> fromRevision(Target.FromRevision target) {
            return walk().go(single(target.start()), target.steps()).stream().toList();
        }

        @Override
        public List<String> onBranch(Target.OnBranch target) {
            return target.target().accept(on(target));
        }

        Ids on(Target.OnBranch target) {
            return new Ids(typed, Optional.of(branch(target.branch())));
        }

        /** Returns the one id that a target means, nothing for the base. */
        Optional<String> single(Target target) {
            List<String> ids = target.accept(this);
            if (ids.size() > 1) {
                throw target instanceof Target.Current ? severalCurrent(ids, "") : multipleHeads(ids);
            }
            return ids.stream().findFirst();
        }

        /**
         * Returns the version row to count from. On a branch that has none it is the last applied revision of the branch,
         * which another branch may need; upwards, the one that the branch will leave from will do.
         */
        Optional<String> currentPosition(int steps) {
            List<String> start = onScope(rows(typed));
            if (start.isEmpty() && scope.isPresent()) {
                start = steps > 0 ? lastOnBranch() : hiddenHeads();
            }
            if (start.size() > 1) {
                throw severalCurrent(start, (steps > 0 ? "+" : "") + steps);
            }
            return start.stream().findFirst();
        }

        private List<String> lastOnBranch() {
            Set<String> applied = links.required(rows(typed));
            return onScope(applied.stream().sorted().toList()).stream()
                    .filter(id -> onScope(links.neededBy(id)).stream().noneMatch(applied::contains))
                    .toList();
        }

        /** Returns the applied revisions of the branch that none of any branch follows: down from there is only its own. */
        private List<String> hiddenHeads() {
            Set<String> applied = links.required(rows(typed));
            return onScope(applied.stream().sorted().toList()).stream()
                    .filter(id -> links.children(id).stream().noneMatch(applied::contains))
                    .toList();
        }

        private Optional<Set<String>> lineTo(Optional<String> start) {
            return start.map(id -> links.ancestors(List.of(id)));
        }

        private MultipleHeads multipleHeads(List<String> heads) {
            String word = scope.map(branch -> branch.name() + "@").orElse("") + "head";
            return new MultipleHeads(typed.endsWith("heads") ? typed : word, index.entries(heads));
        }

        private InvalidTarget severalCurrent(List<String> ids, String signed) {
            String command = signed.startsWith("+") ? "upgrade" : "downgrade";
            return new InvalidTarget(
                    Reason.AMBIGUOUS,
                    typed,
                    "ambiguous " + command + " from multiple current revisions: "
                            + index.entries(ids).stream()
                                    .map(RevisionEntry::title)
                                    .collect(Collectors.joining(", ")),
                    "say from which: `" + command + " " + ids.get(0) + signed + "`");
        }
    }

    /** Steps down undo only the line that they were counted along, a branch only what is of it. */
    private record DowngradeEnd(Ids ids) implements Target.Visitor<Downgrade> {

        @Override
        public Downgrade head(Target.Head target) {
            return absolute(target);
        }

        @Override
        public Downgrade heads(Target.Heads target) {
            return absolute(target);
        }

        @Override
        public Downgrade base(Target.Base target) {
            return absolute(target);
        }

        @Override
        public Downgrade current(Target.Current target) {
            return absolute(target);
        }

        @Override
        public Downgrade named(Target.Named target) {
            return absolute(target);
        }

        @Override
        public Downgrade fromCurrent(Target.FromCurrent target) {
            return walked(ids.currentPosition(target.steps()), target.steps());
        }

        @Override
        public Downgrade fromRevision(Target.FromRevision target) {
            return walked(ids.single(target.start()), target.steps());
        }

        @Override
        public Downgrade onBranch(Target.OnBranch target) {
            return target.target().accept(new DowngradeEnd(ids.on(target)));
        }

        private Downgrade absolute(Target target) {
            return new Downgrade(ids.single(target), ids.scope.map(BranchScope::lineage));
        }

        private Downgrade walked(Optional<String> start, int steps) {
            Optional<String> end = ids.walk().go(start, steps);
            return new Downgrade(end, steps < 0 ? ids.lineTo(start) : ids.scope.map(BranchScope::lineage));
        }
    }
}
