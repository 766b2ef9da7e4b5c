package dev.autogen.execute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceChecksumTest {

    private static final String SOURCE = """
            package db;

            @Revision.Info(id = "a")
            class R_a {
                void upgrade(Operations op) {
                    op.execute("select 'one'  -- two");
                    int i = 1 - -j;
                }
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"   ", "\t", "\n\n", "\r\n", "\r", " // more\n", "/* more */", "/** {@code \" } */"})
    void blanks_line_ends_and_comments_do_not_count(String between) throws Exception {
        String spaced =
                SOURCE.replace(";\n", between + ";\n" + between).replace("\n", between.isBlank() ? between : "\n");

        assertThat(spaced).isNotEqualTo(SOURCE);
        assertThat(SourceChecksum.of(spaced + between)).isEqualTo(SourceChecksum.of(SOURCE));
    }

    @Test
    void other_spellings_of_a_literal_and_a_byte_order_mark_do_not_count() throws Exception {
        String other = "\uFEFF" + SOURCE.replace("\"a\"", "\"\\u0061\"").replace("package db", "package \\u0064b");

        assertThat(SourceChecksum.of(other)).isEqualTo(SourceChecksum.of(SOURCE));
        assertThat(SourceChecksum.of("f(\"\"\"\r\n  a\r\n  b\r\n  \"\"\");"))
                .isEqualTo(SourceChecksum.of("f(\"a\\nb\\n\");"));
    }

    @Test
    void anything_else_counts() throws Exception {
        List<String> others = List.of(
                SOURCE.replace("'one'  --", "'one' --"),
                SOURCE.replace("- -j", "--j"),
                SOURCE.replace("R_a", "R_b"),
                SOURCE.replace("\"a\"", "a"),
                SOURCE.replace("\"a\"", "\"a\" + \"\""),
                SOURCE.replace("1 -", "'1' -"),
                SOURCE.replace("op.execute", "opexecute"));
        for (String other : others) {
            assertThat(SourceChecksum.of(other)).isNotEqualTo(SourceChecksum.of(SOURCE));
        }
    }

    @Test
    void it_stays_the_same_in_each_version_of_autogen() throws Exception {
        assertThat(SourceChecksum.of(SOURCE))
                .isEqualTo("905946e9fa286e4428d752d466133c53c2edccc0a0788a77574fb54b6f622236");
    }

    @Test
    void it_is_part_of_the_entry() throws Exception {
        assertThat(HeaderReader.read(SOURCE, "R_a.java").entry().orElseThrow().checksum())
                .contains(SourceChecksum.of(SOURCE));
    }
}
