package dev.autogen.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LongHistoryTest {

    /** Not the clock on the wall: what else the machine does shall not count. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final int REVISIONS = 10_000;

    private static final int LINES = 100;

    /** Several times what it takes with a cold JVM, and far below what anything quadratic would take. */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    @Test
    void a_chain_of_ten_thousand_is_checked_and_planned_in_a_second() {
        List<RevisionEntry> chain = new ArrayList<>();
        for (int number = 0; number < REVISIONS; number++) {
            List<String> revises = number == 0 ? List.of() : List.of(id(number - 1));
            chain.add(new RevisionEntry(id(number), "step " + number, revises, "", "R_" + id(number) + ".java"));
        }
        Collections.shuffle(chain, new Random(1));

        assertPlannedInTime(chain);
    }

    @Test
    void ten_thousand_revisions_with_a_branch_and_a_merge_every_third_are_too() {
        List<RevisionEntry> entries = new ArrayList<>();
        for (int number = 0; number < REVISIONS; number++) {
            entries.add(new RevisionEntry(id(number), "", parents(number), "", "R_" + id(number) + ".java"));
        }

        assertPlannedInTime(entries);
    }

    @Test
    void ten_thousand_revisions_of_many_branches_with_labels_and_dependencies_are_too() {
        List<RevisionEntry> entries = new ArrayList<>();
        for (int number = 0; number < REVISIONS; number++) {
            // A hundred lines of a hundred, each labelled; now and then one joins its neighbour or depends on it.
            int line = number % LINES;
            List<String> revises = number < LINES ? List.of() : List.of(id(number - LINES));
            boolean hasNeighbour = number >= LINES && line > 0;
            if (hasNeighbour && number % 1_009 == 0) {
                revises = List.of(id(number - LINES), id(number - LINES - 1));
            }
            entries.add(new RevisionEntry(
                    id(number),
                    "",
                    revises,
                    number % 7 == 0 ? List.of("label" + number) : List.of(),
                    hasNeighbour && number % 3 == 0
                            ? List.of(id(number - LINES - 1).substring(0, 11))
                            : List.of(),
                    "",
                    "R_" + id(number) + ".java",
                    Optional.empty()));
        }
        Collections.shuffle(entries, new Random(2));

        assertPlannedInTime(entries);
    }

    @Test
    void five_thousand_heads_on_one_chain_are_too() {
        List<RevisionEntry> entries = new ArrayList<>();
        for (int number = 0; number < REVISIONS; number++) {
            // The even ones are the chain, each odd one hangs on the even one before.
            List<String> revises = number == 0 ? List.of() : List.of(id(number % 2 == 0 ? number - 2 : number - 1));
            entries.add(new RevisionEntry(id(number), "", revises, "", "R_" + id(number) + ".java"));
        }

        assertPlannedInTime(entries);
    }

    /** 0, then 1 and 2 on it, then 3 on both, and so on. */
    private static List<String> parents(int number) {
        if (number == 0) {
            return List.of();
        }
        if (number % 3 == 0) {
            return List.of(id(number - 1), id(number - 2));
        }
        return List.of(id(number - number % 3));
    }

    private static void assertPlannedInTime(List<RevisionEntry> entries) {
        long start = CPU.getCurrentThreadCpuTime();
        RevisionGraph graph = RevisionGraph.of(entries);
        Set<String> heads = Set.copyOf(Graphs.ids(graph.versionHeads()));
        List<Step> up = graph.upgradePath(Set.of(), Target.parse("heads"));
        List<Step> down = graph.downgradePath(heads, Target.parse("base"));
        Stamp stamp = graph.stampPath(Set.of(), List.of(Target.parse("heads")));
        List<RevisionEntry> range = graph.history(Range.parse(":heads"), Set.of());
        long labels = graph.history().stream()
                .mapToInt(entry -> graph.labels(entry).size())
                .sum();
        Duration taken = Duration.ofNanos(CPU.getCurrentThreadCpuTime() - start);

        assertThat(stamp.inserted()).containsExactlyInAnyOrderElementsOf(heads);
        assertThat(range).isEqualTo(graph.history());
        assertThat(labels).isNotNegative();
        assertThat(up).hasSize(REVISIONS);
        assertThat(down).hasSize(REVISIONS);
        assertThat(graph.history()).hasSize(REVISIONS);
        assertThat(taken).isLessThan(LIMIT);
    }

    private static String id(int number) {
        return String.format("%012x", number * 2_654_435_761L);
    }
}
