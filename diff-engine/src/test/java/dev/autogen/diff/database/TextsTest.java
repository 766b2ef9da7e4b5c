package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done to texts of SQL without a server. */
class TextsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (a > 0)                       | a > 0
            ((a > 0))                     | a > 0
            (a > 0) AND (b > 0)           | (a > 0) AND (b > 0)
            ((a > 0) AND (b > 0))         | (a > 0) AND (b > 0)
            (a <> ')'::text)              | a <> ')'::text
            (a <> '('::text) OR (b = '(') | (a <> '('::text) OR (b = '(')
            (a <> E'\\\\'')')             | a <> E'\\\\'')'
            ("odd)" > 1)                  | "odd)" > 1
            a                             | a
            f(a)                          | f(a)
            """)
    void parentheses_around_a_whole_expression_are_taken_off(String text, String stripped) {
        assertThat(Parentheses.stripped(text)).isEqualTo(stripped);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (s)::text = ANY ((ARRAY['A'::character varying, 'B''s'::character varying])::text[]) | s in ('A', 'B''s')
            (s)::text <> ALL ((ARRAY['A'::character varying, 'B'::character varying])::text[])   | s not in ('A', 'B')
            n = ANY (ARRAY[1, 2, 3])                                                             | n in (1, 2, 3)
            "My s" = ANY (ARRAY['A'::"My type", 'B'::"My type"])                                 | "My s" in ('A', 'B')
            m = ANY (ARRAY['A'::other.mood, 'B'::other.mood])                                    | m in ('A', 'B')
            (n = ANY (ARRAY[1, 2])) OR (n IS NULL)                                               | (n in (1, 2)) OR (n IS NULL)
            c = ANY (ARRAY['a'::bpchar])                                                         | c in ('a')
            """)
    void lists_become_what_a_person_writes(String text, String plainer) {
        assertThat(InList.plainer(text)).contains(plainer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a > 0
            a = '(s)::text = ANY (ARRAY[1])'
            n = ANY (b)
            lower(s) = ANY (ARRAY[lower('A'::text)])
            """)
    void other_texts_are_left_alone(String text) {
        assertThat(InList.plainer(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            at > CURRENT_TIMESTAMP                                        | at > now()
            at > CURRENT_TIMESTAMP(6)                                     | at > now()
            at > CURRENT_TIMESTAMP(3)                                     | at > CURRENT_TIMESTAMP(3)
            at > transaction_timestamp()                                  | at > now()
            s = 'CURRENT_TIMESTAMP'                                       | s = 'CURRENT_TIMESTAMP'
            s = "CURRENT_TIMESTAMP"                                       | s = "CURRENT_TIMESTAMP"
            s = ANY (ARRAY[('A'::character varying)::text])               | s = ANY (ARRAY['A'::text])
            s = ANY ((ARRAY['A'::character varying])::text[])             | s = ANY (ARRAY['A'::text])
            s = ('A'::character varying(3))::text                         | s = ('A'::character varying(3))::text
            s = '(''A''::character varying)::text'                        | s = '(''A''::character varying)::text'
            """)
    void texts_that_mean_the_same_have_one_form(String text, String meaning) {
        assertThat(Meaning.of(text)).isEqualTo(meaning);
    }

    @Test
    void a_long_literal_is_no_problem() {
        String literal = "'" + "it''s ".repeat(20_000) + "'";

        assertThat(Parentheses.stripped("(" + literal + ")")).isEqualTo(literal);
        assertThat(Meaning.of("(" + literal + "::character varying)::text")).isEqualTo(literal + "::text");
        assertThat(InList.plainer("s = ANY (ARRAY[" + literal + "::text])")).contains("s in (" + literal + ")");
        assertThat(InList.plainer("n = ANY (ARRAY[1" + ", 1".repeat(20_000) + "])"))
                .isPresent();
    }
}
