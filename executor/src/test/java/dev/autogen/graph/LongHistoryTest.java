package dev.autogen.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LongHistoryTest {

    /** Not the clock on the wall: what else the machine does shall not count. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final int REVISIONS = 10_000;

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
        Set<String> heads = Set.copyOf(Graphs.ids(graph.heads()));
        List<Step> up = graph.upgradePath(Set.of(), Target.parse("heads"));
        List<Step> down = graph.downgradePath(heads, Target.parse("base"));
        Duration taken = Duration.ofNanos(CPU.getCurrentThreadCpuTime() - start);

        assertThat(up).hasSize(REVISIONS);
        assertThat(down).hasSize(REVISIONS);
        assertThat(graph.history()).hasSize(REVISIONS);
        assertThat(taken).isLessThan(LIMIT);
    }

    private static String id(int number) {
        return String.format("%012x", number * 2_654_435_761L);
    }
}
