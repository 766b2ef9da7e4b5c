package dev.autogen.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random graphs, with merges, labels and dependencies, and random ways through them; a number is the seed. */
class GraphWalkTest {

    private static final int GRAPHS = 300;

    private static final int STEPS = 12;

    static List<Integer> seeds() {
        return IntStream.range(0, GRAPHS).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rows_are_always_what_no_other_applied_revision_needs(int seed) {
        Random random = new Random(seed);
        RevisionGraph graph = RevisionGraph.of(RandomGraphs.entries(random, 1 + random.nextInt(14)));
        AppliedRevisions database = new AppliedRevisions(graph);
        for (int step = 0; step < STEPS; step++) {
            Target target = Target.parse(RandomGraphs.target(random, graph));
            try {
                move(random.nextInt(4), graph, database, target);
            } catch (InvalidTarget | MultipleHeads refused) {
                database.requireRows();
            }
        }
    }

    private static void move(int kind, RevisionGraph graph, AppliedRevisions database, Target target) {
        if (kind == 0) {
            graph.downgradePath(database.rows(), target).forEach(database::take);
            return;
        }
        if (kind == 1) {
            List<String> meant = graph.resolve(target, database.rows());
            Stamp stamp = graph.stampPath(database.rows(), List.of(target));
            Set<String> rows = new TreeSet<>(database.rows());
            Graphs.apply(stamp, rows);
            database.noted(rows);
            assertThat(database.rows()).containsAll(meant);
            return;
        }
        List<String> meant = graph.resolve(target, database.rows());
        graph.upgradePath(database.rows(), target).forEach(database::take);
        assertThat(database.applied()).containsAll(meant);
        assertThat(graph.upgradePath(database.rows(), absolute(meant))).isEmpty();
    }

    /** What a relative target meant before. */
    private static Target absolute(List<String> meant) {
        return meant.isEmpty() ? new Target.Base() : new Target.Named(meant.get(0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_an_upgrade_adds_the_downgrade_to_base_takes_away_in_the_opposite_order(int seed) {
        RevisionGraph graph = RevisionGraph.of(RandomGraphs.entries(new Random(seed), 12));
        AppliedRevisions database = new AppliedRevisions(graph);

        List<Step> up = graph.upgradePath(Set.of(), Target.parse("heads"));
        up.forEach(database::take);
        assertThat(database.rows()).containsExactlyInAnyOrderElementsOf(Graphs.ids(graph.versionHeads()));
        List<Step> down = graph.downgradePath(database.rows(), Target.parse("base"));
        List<String> undone = new ArrayList<>();
        for (Step step : down) {
            database.take(step);
            undone.add(0, step.entry().id());
        }
        assertThat(database.rows()).isEmpty();
        assertThat(undone).isEqualTo(up.stream().map(step -> step.entry().id()).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoing_the_last_revision_gives_the_rows_back_that_it_replaced(int seed) {
        RevisionGraph graph = RevisionGraph.of(RandomGraphs.entries(new Random(seed), 12));
        AppliedRevisions database = new AppliedRevisions(graph);
        for (RevisionEntry entry : graph.topologicalOrder()) {
            Set<String> before = new HashSet<>(database.rows());
            Step step = graph.upgradePath(before, new Target.Named(entry.id())).get(0);
            database.take(step);
            Stamp back = new Stamp(step.inserted(), step.deleted());
            Set<String> after = new HashSet<>(database.rows());
            Graphs.apply(back, after);
            assertThat(after).isEqualTo(before);
            assertThat(graph.downgradePath(database.rows(), new Target.OnBranch(entry.id(), new Target.Base())))
                    .extracting(Step::entry)
                    .contains(entry);
        }
    }
}
