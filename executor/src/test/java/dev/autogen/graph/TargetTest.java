package dev.autogen.graph;

import static dev.autogen.graph.Graphs.BRANCHES;
import static dev.autogen.graph.Graphs.LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    /** Two short ids, and three that a person would shorten. */
    private static final RevisionGraph GRAPH =
            Graphs.of("e", "some", "dd40085d47ea: e", "dd40f1b2c3d4: e", "5a3e9c0b1f22: dd40085d47ea");

    @Test
    void each_form_is_read() {
        assertThat(Target.parse("head")).isEqualTo(new Target.Head());
        assertThat(Target.parse("heads")).isEqualTo(new Target.Heads());
        assertThat(Target.parse(" base ")).isEqualTo(new Target.Base());
        assertThat(Target.parse("+2")).isEqualTo(new Target.FromCurrent(2));
        assertThat(Target.parse("-1")).isEqualTo(new Target.FromCurrent(-1));
        assertThat(Target.parse("dd40")).isEqualTo(new Target.Named("dd40"));
        assertThat(Target.parse("current")).isEqualTo(new Target.Current());
        assertThat(Target.parse("lib@head")).isEqualTo(new Target.OnBranch("lib", new Target.Head()));
        assertThat(Target.parse("lib@-2")).isEqualTo(new Target.OnBranch("lib", new Target.FromCurrent(-2)));
        assertThat(Target.parse("ae10@b+1"))
                .isEqualTo(new Target.OnBranch("ae10", new Target.FromRevision(new Target.Named("b"), 1)));
        assertThat(Target.parse("head-1")).isEqualTo(new Target.FromRevision(new Target.Head(), -1));
        assertThat(Target.parse("dd40+12")).isEqualTo(new Target.FromRevision(new Target.Named("dd40"), 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head",
                "heads",
                "base",
                "+2",
                "-1",
                "dd40",
                "head-1",
                "dd40+12",
                "current",
                "lib@head-1",
                "lib@+2"
            })
    void text_is_what_was_typed(String text) {
        assertThat(Target.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a:b",
                "a@b:c",
                "@head",
                "lib@",
                "a@b@c",
                "head@base",
                "a b",
                "+",
                "-",
                "+0",
                "a-0",
                "a--1",
                "+99999999999"
            })
    void what_no_revision_could_be_called_is_refused(String text) {
        assertThatThrownBy(() -> Target.parse(text))
                .isInstanceOf(InvalidTarget.class)
                .hasMessageStartingWith("target refused: '" + text.strip() + "': ")
                .hasMessageEndingWith(
                        "  fix: use head, heads, base, +1, -1, or an id or the beginning of one; each also as branch@...");
    }

    @Test
    void a_unique_beginning_names_a_revision() {
        assertThat(GRAPH.get("5a3e").id()).isEqualTo("5a3e9c0b1f22");
        assertThat(GRAPH.get("5").id()).isEqualTo("5a3e9c0b1f22");
        assertThat(GRAPH.get("dd400").id()).isEqualTo("dd40085d47ea");
    }

    @Test
    void a_full_id_wins_over_a_beginning() {
        RevisionGraph graph = Graphs.of("dd40", "dd40085d47ea: dd40");

        assertThat(graph.get("dd40").id()).isEqualTo("dd40");
    }

    @Test
    void ids_of_three_characters_are_found_only_in_full() {
        RevisionGraph graph = Graphs.of("abc");

        assertThat(graph.get("abc").id()).isEqualTo("abc");
        assertThatThrownBy(() -> graph.get("ab")).isInstanceOf(UnknownRevision.class);
        assertThat(GRAPH.get("e").id()).isEqualTo("e");
    }

    @Test
    void an_ambiguous_beginning_names_all_candidates() {
        assertThatThrownBy(() -> GRAPH.get("dd40"))
                .isInstanceOf(AmbiguousRevision.class)
                .hasMessage("""
                        multiple revisions start with 'dd40': dd40085d47ea (make dd40085d47ea), dd40f1b2c3d4 (make dd40f1b2c3d4)
                          fix: type more characters of the id""")
                .extracting(thrown -> ((AmbiguousRevision) thrown).candidates())
                .isEqualTo(List.of("dd40085d47ea", "dd40f1b2c3d4"));
    }

    @Test
    void fewer_than_four_characters_that_match_nothing_get_the_hint() {
        assertThatThrownBy(() -> GRAPH.get("sos"))
                .isInstanceOf(UnknownRevision.class)
                .hasMessage("""
                        no such revision or branch: 'sos'; please ensure at least four characters are present for partial revision identifier matches
                          fix: choose an id that `autogen history` lists""");
    }

    @Test
    void a_typing_error_gets_the_closest_id() {
        assertThatThrownBy(() -> GRAPH.get("5a3f9c"))
                .isInstanceOf(UnknownRevision.class)
                .hasMessage("""
                        no such revision or branch: '5a3f9c'; close to it: 5a3e9c0b1f22 (make 5a3e9c0b1f22)
                          fix: did you mean 5a3e9c0b1f22?""")
                .extracting(thrown -> ((UnknownRevision) thrown).closeMatches())
                .isEqualTo(List.of("5a3e9c0b1f22"));
    }

    @Test
    void something_quite_different_gets_no_suggestion() {
        assertThatThrownBy(() -> GRAPH.get("zzzzzzzzzzzz"))
                .isInstanceOf(UnknownRevision.class)
                .hasMessage("""
                        no such revision or branch: 'zzzzzzzzzzzz'
                          fix: choose an id that `autogen history` lists""");
    }

    @Test
    void head_with_two_heads_lists_them() {
        assertThatThrownBy(() -> Graphs.upgrade(BRANCHES, java.util.Set.of(), "head"))
                .isInstanceOf(MultipleHeads.class)
                .hasMessage("""
                        multiple head revisions are present for given target 'head': d1 (make d1), d2 (make d2)
                          fix: name one of them, or '<branchname>@head' for the head of one branch, or 'heads' for all of them""")
                .extracting(thrown -> ((MultipleHeads) thrown).heads())
                .isEqualTo(List.of("d1", "d2"));
    }

    @Test
    void what_counts_from_the_database_needs_one() {
        assertThatThrownBy(() -> LINE.resolve(Target.parse("-1")))
                .isInstanceOf(InvalidTarget.class)
                .hasMessageContaining("'-1' counts from the database");
    }
}
