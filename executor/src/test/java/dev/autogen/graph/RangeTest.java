package dev.autogen.graph;

import static dev.autogen.graph.Graphs.BRANCHES;
import static dev.autogen.graph.Graphs.DIAMOND;
import static dev.autogen.graph.Graphs.LINE;
import static dev.autogen.graph.Graphs.history;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those of the cases that Alembic's own tests have. */
class RangeTest {

    private static final RevisionGraph MANY = Graphs.of(
            "a",
            "b1: a",
            "b2: a",
            "cb1: b1",
            "cb2: b2",
            "d1cb1: cb1",
            "d2cb1: cb1",
            "d1cb2: cb2",
            "d2cb2: cb2",
            "d3cb2: cb2",
            "d1d2cb2: d1cb2 d2cb2");

    @Test
    void case_1_and_2_a_diamond_and_nothing() {
        assertThat(history(DIAMOND, "a:d")).isEqualTo("d c b1 b2 a");
        assertThat(history(Graphs.of(), "base:head")).isEmpty();
        assertThat(history(Graphs.of(), ":")).isEmpty();
    }

    @Test
    void an_open_end_is_the_base_or_all_heads() {
        assertThat(history(LINE, "c:")).isEqualTo("e d c");
        assertThat(history(LINE, ":c")).isEqualTo("c b a");
        assertThat(history(BRANCHES, "c1:")).isEqualTo("d1 c1");
        assertThat(Range.parse(":")).isEqualTo(Range.ALL);
    }

    @Test
    void case_13_heads_that_the_lower_end_does_not_lead_to_are_left_out() {
        assertThat(history(MANY, "b2:heads")).isEqualTo("d1d2cb2 d1cb2 d2cb2 d3cb2 cb2 b2");
    }

    @Test
    void case_14_to_16_the_wrong_direction_and_unrelated_ends_are_refused() {
        for (String range : new String[] {"d1cb1:b1", "b1:d2cb2", "d1cb1:base"}) {
            String[] ends = range.split(":");
            assertThatThrownBy(() -> history(MANY, range))
                    .isInstanceOf(InvalidTarget.class)
                    .hasMessageStartingWith("revision " + ends[0] + " is not an ancestor of revision " + ends[1]);
        }
    }

    @Test
    void a_relative_end_counts_from_the_other_one() {
        assertThat(history(LINE, "-2:d")).isEqualTo("d c b");
        assertThat(history(LINE, "-2:")).isEqualTo("e d c");
        assertThat(history(LINE, "b:+2")).isEqualTo("d c b");
        assertThat(history(LINE, ":+2")).isEqualTo("b a");
        assertThat(history(LINE, "-9:b")).isEqualTo("b a");
        assertThat(history(LINE, "d:+9")).isEqualTo("e d");
    }

    @Test
    void an_end_may_be_where_the_database_is() {
        assertThat(history(LINE, "current:", "c")).isEqualTo("e d c");
        assertThat(history(LINE, ":current", "c")).isEqualTo("c b a");
        assertThat(history(LINE, "-1:current", "c")).isEqualTo("c b");
        assertThat(history(LINE, "current:+1", "c")).isEqualTo("d c");
        assertThat(history(LINE, "-1:+1", "c")).isEqualTo("d c b");
        assertThat(history(LINE, "current-1:current+1", "c")).isEqualTo("d c b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"current:", ":current", "-3:current", "-1:+1", "+1:", ":-1", "current-1:", "lib@current:head"})
    void what_counts_from_the_database_needs_one(String range) {
        assertThat(Range.parse(range).needsDatabase()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "a:b", "-3:", "-3:b", "a:+3", ":+3", "lib@-2:heads", "base:lib@head"})
    void what_counts_from_a_revision_needs_none(String range) {
        assertThat(Range.parse(range).needsDatabase()).isFalse();
        assertThat(Range.parse(range).text()).isEqualTo(range);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a:b:c"})
    void what_is_no_range_is_refused(String text) {
        assertThatThrownBy(() -> Range.parse(text))
                .isInstanceOf(InvalidTarget.class)
                .hasMessage("""
                        range refused: '%s': it must have one colon
                          fix: write [start]:[end], [start]: or :[end], the older end first""".formatted(text));
    }

    @Test
    void a_database_that_is_not_asked_about_may_be_anywhere() {
        assertThat(history(LINE, "d:", "unknown")).isEqualTo("e d");
        assertThatThrownBy(() -> history(LINE, "current:", "unknown")).isInstanceOf(UnknownCurrentRevision.class);
    }
}
