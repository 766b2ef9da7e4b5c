package dev.autogen.graph;

import static dev.autogen.graph.Graphs.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Case 30 of Alembic's. */
class StampPathTest {

    private static final RevisionGraph BRANCHES =
            Graphs.of("a", "b: a", "c1: b | | c1branch", "d1: c1", "c2: b | | c2branch", "d2: c2");

    private static final RevisionGraph MERGED =
            Graphs.of("a", "b: a", "c1: b", "d1: c1", "c2: b | | c2branch", "d2: c2", "e: d1 d2", "f: e");

    private static final RevisionGraph FOREST = Graphs.of("a1", "b1: a1", "a2", "b2: a2");

    @Test
    void base_ends_all_rows_and_that_of_a_branch_its_own() {
        assertThat(stamp(Graphs.LINE, Set.of("d"), "base")).isEqualTo("-d =>");
        assertThat(stamp(BRANCHES, Set.of("d1", "c2"), "base")).isEqualTo("-c2 -d1 =>");
        assertThat(stamp(BRANCHES, Set.of("d1", "c2"), "c1branch@base")).isEqualTo("-d1 => c2");
        assertThat(stamp(BRANCHES, Set.of(), "base")).isEqualTo("=>");
    }

    @Test
    void rows_of_the_same_line_give_way_and_others_stay() {
        assertThat(stamp(BRANCHES, Set.of("d1", "c2"), "b")).isEqualTo("-c2 -d1 +b => b");
        assertThat(stamp(BRANCHES, Set.of("d1", "c2"), "c2branch@head")).isEqualTo("-c2 +d2 => d1 d2");
        assertThat(stamp(Graphs.LINE, Set.of("b"), "head")).isEqualTo("-b +e => e");
    }

    @Test
    void a_merge_is_crossed_up_and_down() {
        assertThat(stamp(MERGED, Set.of("e"), "c2")).isEqualTo("-e +c2 => c2");
        assertThat(stamp(MERGED, Set.of("e"), "a")).isEqualTo("-e +a => a");
        assertThat(stamp(MERGED, Set.of("c2"), "e")).isEqualTo("-c2 +e => e");
        assertThat(stamp(MERGED, Set.of("d1", "c2"), "e")).isEqualTo("-c2 -d1 +e => e");
        assertThat(stamp(MERGED, Set.of("d1", "c2"), "c2branch@head")).isEqualTo("-c2 -d1 +f => f");
        assertThat(stamp(MERGED, Set.of("b"), "e")).isEqualTo("-b +e => e");
    }

    @Test
    void heads_from_nothing_are_rows_that_come_and_nothing_when_there() {
        assertThat(stamp(FOREST, Set.of(), "heads")).isEqualTo("+b1 +b2 => b1 b2");
        assertThat(stamp(FOREST, Set.of("b1", "b2"), "heads")).isEqualTo("=> b1 b2");
        assertThat(stamp(FOREST, Set.of("a1"), "heads")).isEqualTo("-a1 +b1 +b2 => b1 b2");
    }

    @Test
    void several_destinations_are_noted_together() {
        assertThat(stamp(BRANCHES, Set.of("b"), "c1", "d2")).isEqualTo("-b +c1 +d2 => c1 d2");
        assertThat(stamp(BRANCHES, Set.of("d1", "d2"), "c1branch@base", "c2")).isEqualTo("-d1 -d2 +c2 => c2");
        assertThat(stamp(BRANCHES, Set.of("c1"), "c1", "c1")).isEqualTo("=> c1");
    }

    @Test
    void relative_destinations_count_from_the_database() {
        assertThat(stamp(Graphs.LINE, Set.of("b"), "+1")).isEqualTo("-b +c => c");
        assertThat(stamp(Graphs.LINE, Set.of("b"), "-1")).isEqualTo("-b +a => a");
    }

    @Test
    void destinations_of_one_line_are_refused() {
        assertThatThrownBy(() -> stamp(BRANCHES, Set.of(), "d1", "b"))
                .isInstanceOf(InvalidTarget.class)
                .hasMessage("""
                        requested revision b overlaps with other requested revisions d1
                          fix: leave it out: what leads to d1 is noted with it""");
    }

    @Test
    void a_row_that_no_file_has_can_be_purged() {
        assertThatThrownBy(() -> stamp(Graphs.LINE, Set.of("zz"), "head"))
                .isInstanceOf(UnknownCurrentRevision.class)
                .hasMessage("""
                        the database is at zz, which no revision file has
                          fix: add the missing revision files, or forget what is noted with `autogen stamp --purge`""");
    }

    @Test
    void a_stamp_describes_itself() {
        assertThat(BRANCHES.stampPath(Set.of("d1", "c2"), List.of(Target.parse("b")))
                        .describe())
                .isEqualTo("Running stamp_revision c2, d1 -> b");
    }
}
