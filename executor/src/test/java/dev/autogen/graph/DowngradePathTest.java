package dev.autogen.graph;

import static dev.autogen.graph.Graphs.BRANCHES;
import static dev.autogen.graph.Graphs.DIAMOND;
import static dev.autogen.graph.Graphs.LINE;
import static dev.autogen.graph.Graphs.downgrade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DowngradePathTest {

    @Test
    void a_line_is_undone_down_to_the_target_which_stays() {
        assertThat(downgrade(LINE, Set.of("e"), "c")).isEqualTo("e d => c");
        assertThat(downgrade(LINE, Set.of("c"), "base")).isEqualTo("c b a =>");
    }

    @Test
    void relative_targets_count_from_the_current_revision_or_from_a_named_one() {
        assertThat(downgrade(LINE, Set.of("c"), "-1")).isEqualTo("c => b");
        assertThat(downgrade(LINE, Set.of("e"), "-3")).isEqualTo("e d c => b");
        assertThat(downgrade(LINE, Set.of("a"), "-1")).isEqualTo("a =>");
        assertThat(downgrade(LINE, Set.of("d"), "a+2")).isEqualTo("d => c");
        assertThat(downgrade(LINE, Set.of("d"), "c-2")).isEqualTo("d c b => a");
        assertThat(downgrade(LINE, Set.of("e"), "head-1")).isEqualTo("e => d");
    }

    @Test
    void being_there_already_is_no_error() {
        assertThat(downgrade(LINE, Set.of(), "base")).isEqualTo("=>");
        assertThat(downgrade(LINE, Set.of("a"), "a")).isEqualTo("=> a");
        assertThat(downgrade(LINE, Set.of("e"), "e")).isEqualTo("=> e");
        assertThat(downgrade(LINE, Set.of("e"), "head")).isEqualTo("=> e");
        assertThat(downgrade(BRANCHES, Set.of("d1", "c2"), "c2")).isEqualTo("=> c2 d1");
    }

    @Test
    void walking_too_far_or_the_wrong_way_is_refused() {
        assertThatThrownBy(() -> downgrade(LINE, Set.of("b"), "-5"))
                .isInstanceOf(InvalidTarget.class)
                .hasMessage("""
                        relative revision -5 didn't produce 5 migrations
                          fix: name base, which is 2 step(s) away""");
        assertThatThrownBy(() -> downgrade(LINE, Set.of("b"), "+2"))
                .isInstanceOf(InvalidTarget.class)
                .hasMessage("""
                        relative revision +2 didn't produce 2 migrations
                          fix: use `upgrade +2` to go up""");
        assertThatThrownBy(() -> downgrade(LINE, Set.of(), "-1"))
                .isInstanceOf(InvalidTarget.class)
                .hasMessageStartingWith("relative revision -1 didn't produce 1 migrations");
    }

    @Test
    void a_target_that_is_not_applied_is_refused() {
        assertThatThrownBy(() -> downgrade(LINE, Set.of("b"), "c"))
                .isInstanceOf(InvalidTarget.class)
                .hasMessage("""
                        destination c is not a valid downgrade target from current head(s) b
                          fix: name a revision that the current one follows, or base""");
        assertThatThrownBy(() -> downgrade(LINE, Set.of(), "b"))
                .isInstanceOf(InvalidTarget.class)
                .hasMessageStartingWith("destination b is not a valid downgrade target from current head(s) base");
    }

    @Test
    void all_branches_that_stand_on_the_target_are_undone() {
        assertThat(downgrade(BRANCHES, Set.of("d1", "d2"), "a")).isEqualTo("d1 c1 d2 c2 b => a");
        assertThat(downgrade(BRANCHES, Set.of("d1", "d2"), "base+2")).isEqualTo("d1 c1 d2 c2 => b");
    }

    @Test
    void only_the_branch_above_the_target_is_undone() {
        assertThat(downgrade(BRANCHES, Set.of("d1", "d2"), "c2")).isEqualTo("d2 => c2 d1");
    }

    @Test
    void a_step_down_from_two_current_revisions_is_ambiguous_until_one_is_named() {
        assertThatThrownBy(() -> downgrade(BRANCHES, Set.of("c2", "d1"), "-1"))
                .isInstanceOf(InvalidTarget.class)
                .hasMessage("""
                        ambiguous downgrade from multiple current revisions: c2 (make c2), d1 (make d1)
                          fix: say from which: `downgrade c2-1`""");
        assertThat(downgrade(BRANCHES, Set.of("c2", "d1"), "c2-1")).isEqualTo("c2 => d1");
        assertThat(downgrade(BRANCHES, Set.of("c2", "d1"), "d1-1")).isEqualTo("d1 => c1 c2");
        assertThat(downgrade(BRANCHES, Set.of("d2", "c1"), "d2-1")).isEqualTo("d2 => c1 c2");
    }

    @Test
    void undoing_a_merge_brings_both_parents_back() {
        assertThat(downgrade(DIAMOND, Set.of("d"), "b1")).isEqualTo("d c => b1 b2");
        assertThat(downgrade(DIAMOND, Set.of("d"), "a")).isEqualTo("d c b1 b2 => a");
        assertThat(DIAMOND.downgradePath(Set.of("c"), Target.parse("b1")))
                .containsExactly(new Step.Downgrade(DIAMOND.get("c"), List.of("c"), List.of("b1", "b2")));
    }

    @Test
    void a_step_down_from_a_merge_is_ambiguous() {
        assertThatThrownBy(() -> downgrade(DIAMOND, Set.of("c"), "-1"))
                .isInstanceOf(InvalidTarget.class)
                .hasMessage("""
                        ambiguous walk: -1 comes to c, from where it could go to b1 (make b1), b2 (make b2)
                          fix: name the revision to go to, such as b1""");
    }

    @Test
    void a_parent_that_another_branch_stands_on_gets_no_row_back() {
        RevisionGraph graph = Graphs.of("a1", "b1: a1", "c1: b1", "a2", "b2: a2", "c2: b2", "d1: c1 c2", "d2: c2");

        assertThat(downgrade(graph, Set.of("d1", "d2"), "b1")).isEqualTo("d1 c1 => b1 d2");
    }

    @Test
    void a_row_that_another_row_implies_does_no_harm() {
        // Nothing of ours writes this, but somebody may have done so by hand.
        assertThat(downgrade(LINE, Set.of("a", "b"), "a")).isEqualTo("b => a");
        assertThat(upgrade_from_redundant_rows()).isEqualTo("d => a d");
    }

    private static String upgrade_from_redundant_rows() {
        return Graphs.upgrade(LINE, Set.of("a", "c"), "d");
    }

    @Test
    void separate_roots_are_undone_together_by_base_and_alone_by_steps() {
        RevisionGraph graph = Graphs.of("a", "b: a", "x", "y: x");

        assertThat(downgrade(graph, Set.of("b", "y"), "base")).isEqualTo("b a y x =>");
        assertThat(downgrade(graph, Set.of("b", "y"), "y-2")).isEqualTo("y x => b");
    }

    @Test
    void steps_describe_themselves_as_alembic_logs_them() {
        assertThat(DIAMOND.downgradePath(Set.of("c"), Target.parse("base")))
                .extracting(Step::describe)
                .containsExactly(
                        "Running downgrade c -> b1, b2, make c",
                        "Running downgrade b1 -> a, make b1",
                        "Running downgrade b2 -> a, make b2",
                        "Running downgrade a -> , make a");
    }
}
