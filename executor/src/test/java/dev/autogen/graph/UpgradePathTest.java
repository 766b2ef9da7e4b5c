package dev.autogen.graph;

import static dev.autogen.graph.Graphs.BRANCHES;
import static dev.autogen.graph.Graphs.DIAMOND;
import static dev.autogen.graph.Graphs.LINE;
import static dev.autogen.graph.Graphs.upgrade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UpgradePathTest {

    @Test
    void a_line_is_walked_from_the_current_revision() {
        assertThat(upgrade(LINE, Set.of("c"), "e")).isEqualTo("d e => e");
        assertThat(upgrade(LINE, Set.of(), "c")).isEqualTo("a b c => c");
        assertThat(upgrade(LINE, Set.of(), "head")).isEqualTo("a b c d e => e");
    }

    @Test
    void relative_targets_count_from_the_current_revision_or_from_a_named_one() {
        assertThat(upgrade(LINE, Set.of("a"), "+2")).isEqualTo("b c => c");
        assertThat(upgrade(LINE, Set.of("a"), "+1")).isEqualTo("b => b");
        assertThat(upgrade(LINE, Set.of("b"), "+3")).isEqualTo("c d e => e");
        assertThat(upgrade(LINE, Set.of("a"), "b+2")).isEqualTo("b c d => d");
        assertThat(upgrade(LINE, Set.of("a"), "d-2")).isEqualTo("b => b");
        assertThat(upgrade(LINE, Set.of(), "+1")).isEqualTo("a => a");
        assertThat(upgrade(LINE, Set.of(), "base+1")).isEqualTo("a => a");
        assertThat(upgrade(LINE, Set.of("b"), "head-1")).isEqualTo("c d => d");
    }

    @Test
    void what_is_applied_is_not_run_again() {
        assertThat(upgrade(LINE, Set.of("e"), "head")).isEqualTo("=> e");
        assertThat(upgrade(LINE, Set.of("e"), "b")).isEqualTo("=> e");
        assertThat(upgrade(LINE, Set.of("c"), "base")).isEqualTo("=> c");
        assertThat(upgrade(BRANCHES, Set.of("d1", "c2"), "d1")).isEqualTo("=> c2 d1");
    }

    @Test
    void walking_too_far_or_the_wrong_way_is_refused() {
        assertThatThrownBy(() -> upgrade(LINE, Set.of("b"), "+5"))
                .isInstanceOf(InvalidTarget.class)
                .hasMessage("""
                        relative revision +5 didn't produce 5 migrations
                          fix: name head, which is 3 step(s) away""");
        assertThatThrownBy(() -> upgrade(LINE, Set.of("b"), "-2"))
                .isInstanceOf(InvalidTarget.class)
                .hasMessage("""
                        relative revision -2 didn't produce 2 migrations
                          fix: use `downgrade -2` to go down""");
    }

    @Test
    void one_branch_is_upgraded_alone() {
        assertThat(upgrade(BRANCHES, Set.of("b"), "d1")).isEqualTo("c1 d1 => d1");
        assertThat(upgrade(BRANCHES, Set.of("d1"), "c2")).isEqualTo("c2 => c2 d1");
    }

    @Test
    void two_heads_are_upgraded_branch_by_branch() {
        assertThat(upgrade(BRANCHES, Set.of("a"), "heads")).isEqualTo("b c2 d2 c1 d1 => d1 d2");
    }

    @Test
    void a_step_from_two_current_revisions_is_ambiguous() {
        assertThatThrownBy(() -> upgrade(BRANCHES, Set.of("c1", "c2"), "+1"))
                .isInstanceOf(InvalidTarget.class)
                .hasMessage("""
                        ambiguous upgrade from multiple current revisions: c1 (make c1), c2 (make c2)
                          fix: say from which: `upgrade c1+1`""");
        assertThat(upgrade(BRANCHES, Set.of("c1", "c2"), "c1+1")).isEqualTo("d1 => c2 d1");
    }

    @Test
    void a_step_from_a_branch_point_is_ambiguous() {
        assertThatThrownBy(() -> upgrade(BRANCHES, Set.of("b"), "+1"))
                .isInstanceOf(InvalidTarget.class)
                .hasMessage("""
                        ambiguous walk: +1 comes to b, from where it could go to c1 (make c1), c2 (make c2)
                          fix: name the revision to go to, such as c1""");
    }

    @Test
    void a_merge_replaces_the_rows_of_its_parents() {
        assertThat(upgrade(DIAMOND, Set.of(), "head")).isEqualTo("a b2 b1 c d => d");
        List<Step> steps = DIAMOND.upgradePath(Set.of("b1", "b2"), Target.parse("c"));
        assertThat(steps).containsExactly(new Step.Upgrade(DIAMOND.get("c"), List.of("b1", "b2"), List.of("c")));
    }

    @Test
    void the_row_of_a_parent_that_another_branch_stands_on_is_not_there_to_replace() {
        // c1 and c2 are merged by d1, but c2 also goes on to d2.
        RevisionGraph graph = Graphs.of("a1", "b1: a1", "c1: b1", "a2", "b2: a2", "c2: b2", "d1: c1 c2", "d2: c2");

        assertThat(upgrade(graph, Set.of("d2", "b1"), "d1")).isEqualTo("c1 d1 => d1 d2");
        assertThat(upgrade(graph, Set.of("d1"), "d2")).isEqualTo("d2 => d1 d2");
    }

    @Test
    void two_merges_of_the_same_branches_follow_each_other() {
        RevisionGraph graph =
                Graphs.of("a", "b1: a", "b2: a", "b3: a", "c1: b1 b2 b3", "c2: b1 b2 b3", "d1: c1", "d2: c2");

        assertThat(upgrade(graph, Set.of("a"), "heads")).isEqualTo("b3 b2 b1 c2 d2 c1 d1 => d1 d2");
        assertThat(graph.upgradePath(Set.of("a"), Target.parse("heads")))
                .extracting(step -> step.deleted() + " " + step.inserted())
                .containsExactly(
                        "[a] [b3]", "[] [b2]", "[] [b1]", "[b1, b2, b3] [c2]", "[c2] [d2]", "[] [c1]", "[c1] [d1]");
    }

    @Test
    void a_database_ahead_of_the_files_is_told_so() {
        assertThatThrownBy(() -> upgrade(LINE, Set.of("zz", "yy", "a"), "head"))
                .isInstanceOf(UnknownCurrentRevision.class)
                .hasMessage("""
                        the database is at yy, zz, which no revision file has
                          fix: add the missing revision files, from the branch or the version that upgraded this database""");
    }

    @Test
    void steps_describe_themselves_as_alembic_logs_them() {
        assertThat(DIAMOND.upgradePath(Set.of(), Target.parse("head")))
                .extracting(Step::describe)
                .containsExactly(
                        "Running upgrade -> a, make a",
                        "Running upgrade a -> b2, make b2",
                        "Running upgrade a -> b1, make b1",
                        "Running upgrade b1, b2 -> c, make c",
                        "Running upgrade c -> d, make d");
        RevisionEntry silent = new RevisionEntry("a", " ", List.of(), "", "A.java");
        assertThat(new Step.Upgrade(silent, List.of(), List.of("a")).describe()).isEqualTo("Running upgrade -> a");
    }
}
