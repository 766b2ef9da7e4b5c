package dev.autogen.graph;

import static dev.autogen.graph.Graphs.downgrade;
import static dev.autogen.graph.Graphs.history;
import static dev.autogen.graph.Graphs.ids;
import static dev.autogen.graph.Graphs.stamp;
import static dev.autogen.graph.Graphs.upgrade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must be applied first without being merged. */
class DependencyTest {

    /** c2 depends on c1, from where its branch goes on. */
    private static final RevisionGraph TWO =
            Graphs.of("a1: | | lib1", "b1: a1", "c1: b1 | | c1lib", "a2", "b2: a2", "c2: b2 | c1", "d1: c1", "e1: d1");

    /** Two branches from b, the second of which depends on the first. */
    private static final RevisionGraph CROSSED =
            Graphs.of("a", "b: a", "c1: b | | c1branch", "d1: c1", "c2: b | | c2branch", "d2: c2 | c1");

    @Test
    void an_upgrade_takes_the_dependencies_along_and_notes_one_row() {
        assertThat(upgrade(TWO, Set.of("a2"), "c2")).isEqualTo("a1 b1 c1 b2 c2 => c2");
        assertThat(upgrade(TWO, Set.of("c2"), "d1")).isEqualTo("d1 => c2 d1");
    }

    @Test
    void a_downgrade_leaves_dependencies_and_takes_dependents() {
        assertThat(downgrade(TWO, Set.of("c2", "d1"), "c1")).isEqualTo("d1 => c2");
        assertThat(downgrade(TWO, Set.of("c2"), "b2")).isEqualTo("c2 => b2 c1");
        assertThat(downgrade(TWO, Set.of("c2", "d1"), "b1")).isEqualTo("c2 d1 c1 => b1 b2");
        assertThat(downgrade(CROSSED, Set.of("d1", "d2"), "c2branch@b")).isEqualTo("d2 c2 => d1");
        assertThat(downgrade(CROSSED, Set.of("d1", "d2"), "c1branch@b")).isEqualTo("d1 d2 c1 => c2");
    }

    @Test
    void going_down_to_what_is_only_a_dependency_any_more_is_no_step() {
        assertThat(downgrade(TWO, Set.of("c2"), "c1")).isEqualTo("=> c2");
    }

    @Test
    void a_step_down_on_a_branch_that_another_one_hides_takes_that_one_along() {
        assertThat(downgrade(TWO, Set.of("c2"), "lib1@-1")).isEqualTo("c2 c1 => b1 b2");
    }

    @Test
    void a_label_means_the_revision_that_has_it_and_a_beginning_the_only_one_that_begins_so() {
        RevisionGraph graph = Graphs.of("abcdef: | | lib", "next: abcdef", "x: | lib", "y: | abcd");

        assertThat(upgrade(graph, Set.of(), "x")).isEqualTo("abcdef x => x");
        assertThat(upgrade(graph, Set.of(), "y")).isEqualTo("abcdef y => y");
        assertThat(ids(graph.dependents(graph.get("lib")))).containsExactly("x", "y");
        assertThat(ids(graph.dependencies(graph.get("y")))).containsExactly("abcdef");
    }

    @Test
    void a_head_that_something_depends_on_is_no_version_head() {
        RevisionGraph graph = Graphs.of("a", "x: | a");

        assertThat(ids(graph.heads())).containsExactly("a", "x");
        assertThat(ids(graph.versionHeads())).containsExactly("x");
        assertThat(upgrade(graph, Set.of(), "heads")).isEqualTo("a x => x");
        assertThatThrownBy(() -> upgrade(graph, Set.of(), "head")).isInstanceOf(MultipleHeads.class);
        assertThat(history(graph, ":")).isEqualTo("x a");
    }

    @Test
    void a_dependency_on_what_it_follows_changes_nothing() {
        RevisionGraph graph = Graphs.of("a1", "a2: a1 | a1");

        assertThat(upgrade(graph, Set.of(), "a2")).isEqualTo("a1 a2 => a2");
        assertThat(downgrade(graph, Set.of("a2"), "a1")).isEqualTo("a2 => a1");
    }

    @Test
    void a_dependency_that_an_ancestor_has_as_well_gets_no_row_back() {
        RevisionGraph graph = Graphs.of("a1", "a2: a1", "a3: a2", "b1", "b2: b1 | a3", "b3: b2", "b4: b3 | a3");

        assertThat(downgrade(graph, Set.of("b4"), "b3")).isEqualTo("b4 => b3");
        assertThat(downgrade(graph, Set.of("b4"), "b1")).isEqualTo("b4 b3 b2 => a3 b1");
    }

    @Test
    void crossed_dependencies_come_down_one_by_one() {
        RevisionGraph graph = Graphs.of("a1", "a2: a1", "b1", "b2: b1 | a2", "b3: b2", "a3: a2 | b1");

        assertThat(downgrade(graph, Set.of("a3", "b2"), "b1")).isEqualTo("b2 => a3");
    }

    @Test
    void a_merge_with_what_one_side_depends_on_comes_apart_again() {
        RevisionGraph graph = Graphs.of("a1", "b1: | a1", "bmerge: a1 b1");

        assertThat(upgrade(graph, Set.of("a1"), "b1")).isEqualTo("b1 => b1");
        assertThat(upgrade(graph, Set.of("b1"), "bmerge")).isEqualTo("bmerge => bmerge");
        assertThat(downgrade(graph, Set.of("bmerge"), "a1")).isEqualTo("bmerge => b1");
        assertThat(downgrade(graph, Set.of("bmerge"), "b1")).isEqualTo("bmerge => b1");
    }

    @Test
    void a_revision_that_depends_on_three_merges_hides_and_shows_their_parents() {
        RevisionGraph graph = Graphs.of(
                "a1",
                "a2",
                "a3",
                "amerge: a1 a2 a3",
                "b1",
                "b2",
                "bmerge: b1 b2",
                "c1",
                "c2",
                "cmerge: c1 c2",
                "d1: | a3 b2 c1");

        assertThat(downgrade(graph, Set.of("amerge", "bmerge", "cmerge", "d1"), "b2"))
                .isEqualTo("bmerge => amerge b1 cmerge d1");
        assertThat(downgrade(graph, Set.of("amerge", "b1", "cmerge", "d1"), "d1@base"))
                .isEqualTo("d1 => amerge b1 b2 cmerge");
    }

    @Test
    void a_stamp_below_a_dependency_ends_what_depends_on_it() {
        assertThat(stamp(TWO, Set.of("e1", "c2"), "b1")).isEqualTo("-c2 -e1 +b1 => b1");
    }

    @Test
    void what_is_not_there_or_could_be_several_is_told_with_the_files() {
        assertThatThrownBy(() -> Graphs.of("abcd1", "abcd2", "x: | nothing abcd", "y: | abcd1 gone"))
                .isInstanceOf(MissingDependencies.class)
                .hasMessage("""
                        missing dependency: x in R_x.java depends on 'nothing', which is no revision's id or label
                            x in R_x.java depends on 'abcd', with which several ids begin: abcd1, abcd2
                            y in R_y.java depends on 'gone', which is no revision's id or label
                          fix: add the file of the missing revision, or correct `dependsOn`""");
    }

    @Test
    void dependencies_that_go_round_in_a_circle_are_named() {
        assertThatThrownBy(() -> Graphs.of("a", "b: a | y", "x", "y: x | b", "z: | z"))
                .isInstanceOf(RevisionCycles.class)
                .hasMessage("""
                        dependency cycle is detected in revisions: b -> y -> b (R_y.java, R_b.java)
                            z -> z (R_z.java)
                          fix: correct `dependsOn` in one file of each cycle""");
    }

    @Test
    void labels_that_cannot_be_told_from_something_else_are_refused_together() {
        assertThatThrownBy(() -> Graphs.of("a: | | head", "b: a | | a x@y", "c: b | | fine"))
                .isInstanceOf(IllegalBranchLabels.class)
                .hasMessage("""
                        branch label refused: 'head' of a in R_a.java is a word of the commands
                            'a' of b in R_b.java is the id of the revision in R_a.java
                            'x@y' of b in R_b.java has character(s) '@'
                          fix: use a word of letters, digits and underscores that is no revision's id""");
    }

    @Test
    void case_4_a_label_of_two_revisions_is_refused() {
        assertThatThrownBy(() -> Graphs.of("c: | | xy1", "d", "e: d | | xy1"))
                .isInstanceOf(DuplicateBranchLabels.class)
                .hasMessage("""
                        branch label used twice: 'xy1' by c in R_c.java and e in R_e.java
                          fix: leave the label to one of them: a branch has it from its first revision on""");
    }
}
