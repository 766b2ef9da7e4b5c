package dev.autogen.graph;

import static dev.autogen.graph.Graphs.BRANCHES;
import static dev.autogen.graph.Graphs.DIAMOND;
import static dev.autogen.graph.Graphs.LINE;
import static dev.autogen.graph.Graphs.entries;
import static dev.autogen.graph.Graphs.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RevisionGraphTest {

    @Test
    void history_of_a_diamond_lists_each_branch_as_a_whole() {
        assertThat(ids(DIAMOND.history())).containsExactly("d", "c", "b1", "b2", "a");
        assertThat(ids(BRANCHES.history())).containsExactly("d1", "c1", "d2", "c2", "b", "a");
        assertThat(ids(DIAMOND.topologicalOrder())).containsExactly("a", "b2", "b1", "c", "d");
    }

    @Test
    void order_does_not_depend_on_the_order_of_the_files() {
        List<RevisionEntry> entries = new ArrayList<>(entries("a", "b1: a", "b2: a", "b3: a", "c: b3 b1", "x", "y: x"));
        List<String> expected = ids(RevisionGraph.of(entries).history());
        Random random = new Random(42);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(entries, random);
            assertThat(ids(RevisionGraph.of(entries).history())).isEqualTo(expected);
        }
    }

    @Test
    void of_two_branches_the_younger_is_listed_first() {
        RevisionGraph graph = RevisionGraph.of(List.of(
                new RevisionEntry("a", "", List.of(), "2026-01-01T00:00:00Z", "A.java"),
                new RevisionEntry("b", "", List.of("a"), "2026-01-02T00:00:00Z", "B.java"),
                new RevisionEntry("c", "", List.of("a"), "2026-01-03T00:00:00Z", "C.java")));

        assertThat(ids(graph.history())).containsExactly("c", "b", "a");
        assertThat(ids(graph.topologicalOrder())).containsExactly("a", "b", "c");
    }

    @Test
    void roots_heads_and_children_are_known() {
        RevisionGraph graph = Graphs.of("a", "b1: a", "b2: a", "x", "y: x");

        assertThat(ids(graph.roots())).containsExactly("a", "x");
        assertThat(ids(graph.heads())).containsExactly("b1", "b2", "y");
        assertThat(ids(graph.children(graph.get("a")))).containsExactly("b1", "b2");
        assertThat(graph.children(graph.get("y"))).isEmpty();
    }

    @Test
    void no_revision_at_all_is_an_empty_graph() {
        RevisionGraph graph = Graphs.of();

        assertThat(graph.heads()).isEmpty();
        assertThat(graph.history()).isEmpty();
        assertThat(graph.history(Range.parse("base:head"), java.util.Set.of())).isEmpty();
        assertThat(Graphs.upgrade(graph, java.util.Set.of(), "head")).isEqualTo("=>");
    }

    @Test
    void a_parent_named_twice_counts_once() {
        assertThat(ids(Graphs.of("a", "b: a a").history())).containsExactly("b", "a");
    }

    @Test
    void ids_used_twice_are_all_reported_with_their_files() {
        List<RevisionEntry> entries = List.of(
                new RevisionEntry("a", "", List.of(), "", "R_a.java"),
                new RevisionEntry("a", "", List.of(), "", "R_a_copy.java"),
                new RevisionEntry("b", "", List.of("a"), "", "R_b.java"),
                new RevisionEntry("b", "", List.of("a"), "", "old/R_b.java"),
                new RevisionEntry("c", "", List.of("b"), "", "R_c.java"));

        assertThatThrownBy(() -> RevisionGraph.of(entries))
                .isInstanceOf(DuplicateRevisions.class)
                .hasMessage("""
                        revision id used twice: a in R_a.java and R_a_copy.java
                            b in R_b.java and old/R_b.java
                          fix: give all but one of them an id of its own, or delete the copies""")
                .extracting(thrown -> ((DuplicateRevisions) thrown).origins().keySet())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.COLLECTION)
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void missing_parents_are_all_reported_with_the_files_that_name_them() {
        assertThatThrownBy(() -> Graphs.of("b: a", "c: b", "d: c z"))
                .isInstanceOf(MissingParents.class)
                .hasMessage("""
                        missing parent revision: b in R_b.java revises a, which no revision file has
                            d in R_d.java revises z, which no revision file has
                          fix: add the file of the missing revision, or correct `revises`""");
    }

    @Test
    void cycles_are_all_named_with_their_files() {
        assertThatThrownBy(() -> Graphs.of("a", "b: a d", "c: b", "d: c", "e: d", "x: y", "y: x"))
                .isInstanceOf(RevisionCycles.class)
                .hasMessage("""
                        cycle is detected in revisions: b -> c -> d -> b (R_c.java, R_d.java, R_b.java)
                            x -> y -> x (R_y.java, R_x.java)
                          fix: correct `revises` in one file of each cycle""");
    }

    @Test
    void a_revision_that_follows_itself_is_a_cycle() {
        assertThatThrownBy(() -> Graphs.of("a: a"))
                .isInstanceOf(RevisionCycles.class)
                .hasMessageStartingWith("cycle is detected in revisions: a -> a (R_a.java)");
    }

    @Test
    void ids_that_could_be_read_as_targets_are_refused() {
        List<RevisionEntry> entries = new ArrayList<>();
        for (String id : List.of("a+1", "b c", "head", "", "ok_1")) {
            entries.add(new RevisionEntry(id, "", List.of(), "", "R_" + entries.size() + ".java"));
        }
        assertThatThrownBy(() -> RevisionGraph.of(entries))
                .isInstanceOf(IllegalRevisionIds.class)
                .hasMessage("""
                        revision id refused: it is blank in R_3.java
                            character(s) '+' not allowed in revision identifier 'a+1' in R_0.java
                            character(s) ' ' not allowed in revision identifier 'b c' in R_1.java
                            'head' in R_2.java is a word of the commands
                          fix: use letters, digits and underscores""");
    }

    @Test
    void a_range_holds_both_ends_and_all_between() {
        assertThat(between(DIAMOND, "a", "d")).containsExactly("d", "c", "b1", "b2", "a");
        assertThat(between(DIAMOND, "b1", "c")).containsExactly("c", "b1");
        assertThat(between(LINE, "base", "b")).containsExactly("b", "a");
        assertThat(between(LINE, "head-1", "head")).containsExactly("e", "d");
    }

    @Test
    void of_a_range_to_two_heads_the_one_that_does_not_follow_is_left_out() {
        assertThat(between(BRANCHES, "c1", "heads")).containsExactly("d1", "c1");
    }

    @Test
    void a_range_in_the_wrong_direction_or_between_branches_is_refused() {
        for (List<String> range : List.of(List.of("d", "b"), List.of("x", "d"), List.of("b", "base"))) {
            RevisionGraph graph = Graphs.of("a", "b: a", "c: b", "d: c", "x");
            assertThatThrownBy(() -> between(graph, range.get(0), range.get(1)))
                    .isInstanceOf(InvalidTarget.class)
                    .hasMessageStartingWith(
                            "revision " + range.get(0) + " is not an ancestor of revision " + range.get(1))
                    .extracting(thrown -> ((InvalidTarget) thrown).reason())
                    .isEqualTo(InvalidTarget.Reason.NOT_AN_ANCESTOR);
        }
    }

    private static List<String> between(RevisionGraph graph, String lower, String upper) {
        return ids(graph.history(Range.parse(lower + ":" + upper), java.util.Set.of()));
    }
}
