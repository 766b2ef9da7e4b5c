package dev.autogen.graph;

import static dev.autogen.graph.Graphs.downgrade;
import static dev.autogen.graph.Graphs.history;
import static dev.autogen.graph.Graphs.ids;
import static dev.autogen.graph.Graphs.upgrade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Targets with an {@code @}; the numbers are those of the cases that Alembic's own tests have. */
class BranchTargetTest {

    /** From b on two labelled branches. */
    private static final RevisionGraph BRANCHES =
            Graphs.of("a", "b: a", "c1: b | | c1branch", "d1: c1", "c2: b | | c2branch", "d2: c2");

    /** Two roots, a labelled one and one whose second revision has the label. */
    private static final RevisionGraph ROOTS = Graphs.of(
            "a: | | abranch",
            "b: a",
            "somelongername: b",
            "c: somelongername",
            "d",
            "e: d | | ebranch",
            "someothername: e",
            "f: someothername");

    private static final RevisionGraph MERGED =
            Graphs.of("a", "b: a", "c1: b", "d1: c1", "c2: b | | c2branch", "d2: c2", "e: d1 d2", "f: e");

    private static List<String> resolve(RevisionGraph graph, String target) {
        return graph.resolve(Target.parse(target));
    }

    @Test
    void case_3_heads_are_all_and_base_is_none() {
        assertThat(resolve(ROOTS, "heads")).containsExactly("c", "f");
        assertThat(resolve(ROOTS, "base")).isEmpty();
    }

    @Test
    void case_5_the_head_of_a_branch_lies_beyond_its_merge() {
        assertThat(resolve(MERGED, "c2branch@head")).containsExactly("f");
        assertThat(resolve(ROOTS, "abranch@head")).containsExactly("c");
        assertThat(resolve(ROOTS, "abranch@heads")).containsExactly("c");
    }

    @Test
    void case_6_the_base_of_a_branch_is_its_own() {
        assertThat(history(ROOTS, "ebranch@base:heads")).isEqualTo("f someothername e d");
        assertThat(history(ROOTS, "c@base:heads")).isEqualTo("c somelongername b a");
        assertThat(history(ROOTS, "base:ebranch@head")).isEqualTo("f someothername e d");
        assertThat(downgrade(ROOTS, Set.of("c", "f"), "ebranch@base")).isEqualTo("f someothername e d => c");
    }

    @Test
    void case_7_and_11_a_revision_of_the_branch_is_found_even_by_a_short_id() {
        assertThat(resolve(ROOTS, "ebranch@d")).containsExactly("d");
        assertThat(resolve(ROOTS, "ebranch@ebranch")).containsExactly("e");
        assertThat(resolve(ROOTS, "e@d")).containsExactly("d");
        assertThat(resolve(ROOTS, "someoth@d")).containsExactly("d");
        assertThat(ROOTS.get("ebranch").id()).isEqualTo("e");
    }

    @Test
    void case_8_relative_ends_count_along_the_branch() {
        assertThat(history(ROOTS, "ebranch@-2:heads")).isEqualTo("f someothername e");
        assertThat(history(ROOTS, "base:ebranch@+2")).isEqualTo("e d");
        assertThat(upgrade(ROOTS, Set.of("c"), "ebranch@+2")).isEqualTo("d e => c e");
    }

    @Test
    void case_9_the_beginning_of_an_id_is_looked_for_on_the_branch_alone() {
        assertThat(resolve(ROOTS, "ebranch@some")).containsExactly("someothername");
        assertThat(resolve(ROOTS, "abranch@some")).containsExactly("somelongername");
        assertThatThrownBy(() -> resolve(ROOTS, "some")).isInstanceOf(AmbiguousRevision.class);
    }

    @Test
    void case_12_what_is_not_there_or_not_on_the_branch_is_refused() {
        assertThatThrownBy(() -> resolve(ROOTS, "ebranch@b"))
                .isInstanceOf(InvalidTarget.class)
                .hasMessage("""
                        revision b is not a member of branch 'ebranch'
                          fix: name a revision that e follows, or that follows it""");
        assertThatThrownBy(() -> resolve(ROOTS, "x@d"))
                .isInstanceOf(UnknownBranch.class)
                .hasMessage("""
                        no such branch: 'x'
                          fix: write a branch label before the @ (abranch, ebranch), or the id of a revision of the branch""");
        assertThatThrownBy(() -> resolve(ROOTS, "abranch@q"))
                .isInstanceOf(UnknownRevision.class)
                .hasMessageStartingWith("no such revision or branch: 'q'; please ensure at least four characters");
        assertThatThrownBy(() -> resolve(Graphs.LINE, "x@head"))
                .isInstanceOf(UnknownBranch.class)
                .hasMessageContaining("no revision has a branch label");
    }

    @Test
    void a_branch_with_two_heads_says_so() {
        RevisionGraph graph = Graphs.of("a: | | lib", "b: a", "c: a", "x");

        assertThatThrownBy(() -> resolve(graph, "lib@head"))
                .isInstanceOf(MultipleHeads.class)
                .hasMessage("""
                        multiple head revisions are present for given target 'lib@head': b (make b), c (make c)
                          fix: name one of them, or '<branchname>@head' for the head of one branch, or 'lib@heads' for all of them""");
        assertThat(resolve(graph, "lib@heads")).containsExactly("b", "c");
    }

    @Test
    void case_24_steps_count_from_a_head_of_a_branch_or_from_the_base() {
        assertThat(upgrade(BRANCHES, Set.of("b"), "c2branch@head-1")).isEqualTo("c2 => c2");
        assertThat(upgrade(BRANCHES, Set.of(), "c1branch@base+3")).isEqualTo("a b c1 => c1");
        assertThat(downgrade(BRANCHES, Set.of("d1", "d2"), "c1branch@head-1")).isEqualTo("d1 => c1 d2");
    }

    @Test
    void case_25_steps_up_from_the_base_undo_only_the_branch_that_is_named() {
        assertThat(downgrade(BRANCHES, Set.of("d1", "d2"), "c2branch@base+2")).isEqualTo("d2 c2 => d1");
        assertThat(downgrade(BRANCHES, Set.of("d1", "d2"), "c2branch@base+3")).isEqualTo("d2 => c2 d1");
    }

    @Test
    void case_26_steps_down_on_a_branch_are_not_ambiguous() {
        assertThat(downgrade(BRANCHES, Set.of("d1", "d2"), "c1branch@-1")).isEqualTo("d1 => c1 d2");
        assertThat(downgrade(BRANCHES, Set.of("c1", "d2"), "c1branch@-1")).isEqualTo("c1 => d2");
        assertThat(downgrade(MERGED, Set.of("e"), "c2branch@-1")).isEqualTo("e => d1 d2");
    }

    @Test
    void steps_down_on_a_branch_of_which_nothing_is_applied_leave_the_others_alone() {
        assertThatThrownBy(() -> downgrade(BRANCHES, Set.of("d1"), "c2branch@-1"))
                .isInstanceOf(InvalidTarget.class)
                .hasMessageStartingWith("relative revision c2branch@-1 didn't produce 1 migrations");
    }

    @Test
    void case_27_a_label_or_a_revision_limits_a_downgrade_to_its_branch() {
        assertThat(downgrade(BRANCHES, Set.of("c1", "d2"), "c1branch@b")).isEqualTo("c1 => d2");
        assertThat(downgrade(BRANCHES, Set.of("c1", "d2"), "c2branch@b")).isEqualTo("d2 c2 => c1");
        assertThat(downgrade(BRANCHES, Set.of("d1", "d2"), "c2@b")).isEqualTo("d2 c2 => d1");
        assertThat(downgrade(BRANCHES, Set.of("d1", "d2"), "d1@b")).isEqualTo("d1 c1 => d2");
    }

    @Test
    void case_28_a_step_up_goes_along_the_branch() {
        assertThat(upgrade(BRANCHES, Set.of("c1"), "c2branch@+1")).isEqualTo("c2 => c1 c2");
        assertThat(upgrade(BRANCHES, Set.of("c1", "c2"), "c2branch@+1")).isEqualTo("d2 => c1 d2");
        assertThat(upgrade(BRANCHES, Set.of("b"), "c2branch@+1")).isEqualTo("c2 => c2");
        assertThat(upgrade(BRANCHES, Set.of("b"), "c1branch@b+1")).isEqualTo("c1 => c1");
    }

    @Test
    void current_is_where_the_database_is() {
        assertThat(BRANCHES.resolve(Target.parse("current"), Set.of("d2", "c1")))
                .containsExactly("c1", "d2");
        assertThat(BRANCHES.resolve(Target.parse("c2branch@current"), Set.of("d2", "c1")))
                .containsExactly("d2");
        assertThat(BRANCHES.resolve(Target.parse("current-1"), Set.of("d2"))).containsExactly("c2");
        assertThat(BRANCHES.resolve(Target.parse("+1"), Set.of("a"))).containsExactly("b");
        assertThatThrownBy(() -> resolve(BRANCHES, "current"))
                .isInstanceOf(InvalidTarget.class)
                .hasMessageStartingWith("target refused: 'current' counts from the database");
    }

    @Test
    void labels_hold_for_all_that_follows_and_back_to_the_branch_point() {
        RevisionGraph graph = Graphs.of("a", "b: a", "c: b", "d: c | | lib", "e: d", "x: b", "m: e x", "n: m | | late");

        assertThat(labels(graph)).isEqualTo("a[] b[] c[lib] d[lib] e[lib] m[lib] n[late, lib] x[]");
        assertThat(ids(graph.branchPoints())).containsExactly("b");
        assertThat(graph.isMergePoint(graph.get("m"))).isTrue();
        assertThat(graph.isBranchPoint(graph.get("m"))).isFalse();
    }

    private static String labels(RevisionGraph graph) {
        return String.join(
                " ",
                graph.history().stream()
                        .map(entry -> entry.id() + graph.labels(entry))
                        .sorted()
                        .toList());
    }
}
