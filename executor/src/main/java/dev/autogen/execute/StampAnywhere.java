package dev.autogen.execute;

import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.graph.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stamp of a database whose version rows are not known.
 *
 * @param typed the targets
 * @param ended all revisions whose version rows end, where there are any
 * @param heads the version rows that there shall be beside those that stay
 */
record StampAnywhere(String typed, List<String> ended, List<String> heads) {

    StampAnywhere {
        ended = List.copyOf(ended);
        heads = List.copyOf(heads);
    }

    /**
     * @param current where relative targets count from
     */
    static StampAnywhere of(RevisionGraph graph, Set<String> current, List<Target> targets) {
        List<Target> places = targets.stream()
                .flatMap(target -> places(target, graph.resolve(target, current)))
                .toList();
        Set<String> all = graph.history().stream().map(RevisionEntry::id).collect(Collectors.toSet());
        return new StampAnywhere(
                targets.stream().map(Target::text).collect(Collectors.joining(" ")),
                graph.stampPath(all, places).deleted(),
                graph.stampPath(Set.of(), places).inserted());
    }

    /** Returns the same as targets that do not depend on where the database is. */
    private static Stream<Target> places(Target target, List<String> ids) {
        if (!ids.isEmpty()) {
            return ids.stream().map(Target.Named::new);
        }
        Target base = new Target.Base();
        return Stream.of(target instanceof Target.OnBranch branch ? new Target.OnBranch(branch.branch(), base) : base);
    }
}
