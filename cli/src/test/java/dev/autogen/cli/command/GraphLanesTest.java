package dev.autogen.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphLanesTest {

    @Test
    void one_line_of_revisions_is_one_lane() {
        assertThat(drawn("a", "b a", "c b")).isEqualTo("""
                * c
                * b
                * a
                """);
    }

    @Test
    void a_branch_and_its_merge_make_a_loop() {
        assertThat(drawn("a", "b a", "c a", "m b c")).isEqualTo("""
                * m
                |\\
                * | b
                | * c
                |/
                * a
                """);
    }

    @Test
    void heads_that_are_not_merged_have_lanes_of_their_own() {
        assertThat(drawn("a", "b a", "c a", "d a")).isEqualTo("""
                * b
                | * c
                | | * d
                | |/
                |/
                * a
                """);
    }

    @Test
    void a_root_of_its_own_ends_its_lane() {
        assertThat(drawn("a", "x", "b a", "y x", "m b y")).isEqualTo("""
                * m
                |\\
                * | b
                * | a
                 /
                * y
                * x
                """);
    }

    @Test
    void a_merge_of_three_has_three_lanes_and_a_line_crosses_those_between() {
        assertThat(drawn("a", "b a", "c a", "d a", "m b c d")).isEqualTo("""
                * m
                |\\
                |\\ \\
                * | | b
                | * | c
                | | * d
                | |/
                |/
                * a
                """);
    }

    private static String drawn(String... revisions) {
        List<RevisionEntry> entries = new ArrayList<>();
        for (int i = 0; i < revisions.length; i++) {
            List<String> ids = List.of(revisions[i].split(" "));
            String created = "2026-01-%02dT00:00:00Z".formatted(28 - i);
            entries.add(new RevisionEntry(ids.get(0), "", ids.subList(1, ids.size()), created, ids.get(0)));
        }
        List<String> rows = GraphLanes.rows(RevisionGraph.of(entries).history(), entry -> List.of(entry.id()));
        return String.join("\n", rows) + "\n";
    }
}
