package dev.autogen.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.graph.RevisionEntry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReaderTest {

    private static final RevisionEntry ENTRY =
            new RevisionEntry("ab12", "add column", List.of("a", "b"), "2026-11-23T09:35:43Z", "R.java");

    @Test
    void a_generated_header_is_read() throws Exception {
        SourceHeader header = HeaderReader.read("""
                package db.revisions;

                import static dev.autogen.revision.Ddl.*;

                import dev.autogen.revision.Operations;
                import dev.autogen.revision.Revision;

                @Revision.Info(
                        id = "ab12",
                        message = "add column",
                        revises = {"a", "b"},
                        created = "2026-11-23T09:35:43Z")
                public final class R_ab12 implements Revision {
                }
                """, "R.java");

        assertThat(header.packageName()).isEqualTo("db.revisions");
        assertThat(withoutChecksum(header)).isEqualTo(ENTRY);
        assertThat(header.line()).isEqualTo(13);
    }

    @Test
    void the_order_of_constants_is_read() throws Exception {
        SourceHeader header = HeaderReader.read(
                "@Revision.Info(id = \"ab12\", ordinals = {\"invoice.status = OPEN, PAID\", \"a.b = C\"}) class R {}",
                "R.java");

        assertThat(header.entry().orElseThrow().ordinals()).containsExactly("invoice.status = OPEN, PAID", "a.b = C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Revision.Info(created=\"2026-11-23T09:35:43Z\",revises={\"a\",\"b\",},message=\"add column\",id=\"ab12\")class R{}",
                "@ dev . autogen . revision . Revision . Info(id = \"ab12\", message = \"add column\", revises = {\"a\", \"b\"},"
                        + " created = \"2026-11-23T09:35:43Z\") class R {}",
                "import dev.autogen.revision.Revision.Info;\n@Info(id = \"ab12\", message = \"add column\","
                        + " revises = {\"a\", \"b\"}, created = \"2026-11-23T09:35:43Z\") class R {}",
                "import dev.autogen.revision.Revision.*;\n@Info(id = \"ab12\", message = \"add column\","
                        + " revises = {\"a\", \"b\"}, created = \"2026-11-23T09:35:43Z\") class R {}",
                "@Revision.Info(/* id = \"no\" */ id = \"ab12\", // message = \"no\",\n message = \"add column\","
                        + " revises = {\"a\", /* \"z\", */ \"b\"}, created = \"2026-11-23T09:35:43Z\") class R {}",
                "@SuppressWarnings({\"unused\", \"(\"}) @Deprecated(since = \"}\") @Revision.Info(id = \"ab12\","
                        + " message = \"add column\", revises = {\"a\", \"b\"}, created = \"2026-11-23T09:35:43Z\") class R {}",
                "@Revision.Info(id = \"\\u0061b12\", message = \"add\\040column\", revises = {\"\\141\", \"b\"},"
                        + " created = \"\"\"\n    2026-11-23T09:35:43Z\"\"\") class R {}"
            })
    void other_spellings_mean_the_same(String source) throws Exception {
        assertThat(withoutChecksum(HeaderReader.read(source, "R.java"))).isEqualTo(ENTRY);
    }

    @Test
    void one_parent_needs_no_braces_and_only_the_id_must_be_there() throws Exception {
        assertThat(entry("@Revision.Info(id = \"b\", revises = \"a\") class R {}"))
                .isEqualTo(new RevisionEntry("b", "", List.of("a"), "", "R.java"));
        assertThat(entry("@Revision.Info(id = \"b\", revises = {}) class R {}"))
                .isEqualTo(new RevisionEntry("b", "", List.of(), "", "R.java"));
    }

    @Test
    void escapes_are_understood() throws Exception {
        assertThat(entry(
                                "@Revision.Info(id = \"b\", message = \"say \\\"hi\\\" to C:\\\\user \\u00e4 \\\\u00e4\") class R {}")
                        .message())
                .isEqualTo("say \"hi\" to C:\\user \u00e4 \\u00e4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "package a;",
                "// @Revision.Info(id = \"a\")\nclass R {}",
                "/* @Revision.Info(id = \"a\") */ class R {}",
                "/** {@code @Revision.Info(id = \"a\")} **/ class R {}",
                "class R { String s = \"@Revision.Info(id = \\\"a\\\")\"; }",
                "class R { String s = \"\"\"\n} @Revision.Info(id = \"a\") class S { \\\"\"\" \"\"\"; }",
                "class R { char c = '}'; char d = '\\''; char e = '\"'; @Revision.Info(id = \"a\") class S {} }",
                "@Holder(@Revision.Info(id = \"a\")) class R {}",
                "@Info(id = \"a\") class R {}",
                "@Other.Info(id = \"a\") class R {}",
                "@interface Info { String id() default \"a\"; }"
            })
    void what_only_looks_like_a_header_is_none(String source) throws Exception {
        assertThat(HeaderReader.read(source, "R.java").entry()).isEmpty();
    }

    @Test
    void braces_in_literals_and_comments_do_not_hide_a_later_type() throws Exception {
        assertThat(entry("""
                class Other {
                    char c = '{';
                    String s = "{{{"; // {
                    /* { */
                }
                @Revision.Info(id = "b") class R {}""")).extracting(RevisionEntry::id).isEqualTo("b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            @Revision.Info(id = ID) class R {}                          | 2 | id of @Revision.Info is not a literal
            @Revision.Info(id = "a" + "b") class R {}                   | 2 | id of @Revision.Info is not a literal
            @Revision.Info(id = ("a")) class R {}                       | 2 | id of @Revision.Info is not a literal
            @Revision.Info(id = "a", revises = {A}) class R {}          | 2 | revises of @Revision.Info is not a literal
            @Revision.Info(id = "a", revises = {"a" + "b"}) class R {}  | 2 | revises of @Revision.Info is not a literal
            @Revision.Info(message = "a") class R {}                    | 2 | @Revision.Info without id
            @Revision.Info class R {}                                   | 2 | @Revision.Info without id
            @Revision.Info("a") class R {}                              | 2 | @Revision.Info with something else than name = value
            @Revision.Info(id = "a", by = "me") class R {}              | 2 | @Revision.Info has no attribute by
            @Revision.Info(id = "a") class R {} @Revision.Info(id = "b") class S {} | 2 | a second @Revision.Info in one file
            @Revision.Info(id = "a                                      | 2 | unclosed literal
            @Revision.Info(id = "\\q") class R {}                       | 2 | illegal escape in a string literal
            @Revision.Info(id = "a",                                    | 2 | @Revision.Info with something else than name = value
            """)
    void what_cannot_be_read_is_told_with_its_line(String source, int line, String message) {
        assertThatThrownBy(() -> HeaderReader.read("// first line\n" + source, "R.java"))
                .isInstanceOf(InvalidHeader.class)
                .hasMessage(message)
                .extracting(thrown -> ((InvalidHeader) thrown).line())
                .isEqualTo(line);
    }

    @Test
    void lines_are_counted_through_comments_and_text_blocks() {
        assertThatThrownBy(() -> HeaderReader.read("""
                /*
                 * comment
                 */
                @Deprecated(since = \"""
                    one
                    two\""")
                @Revision.Info(
                    id = "a",
                    message = MESSAGE)
                class R {}
                """, "R.java"))
                .isInstanceOf(InvalidHeader.class)
                .extracting(thrown -> ((InvalidHeader) thrown).line())
                .isEqualTo(9);
    }

    private static RevisionEntry entry(String source) throws InvalidHeader {
        return withoutChecksum(HeaderReader.read(source, "R.java"));
    }

    private static RevisionEntry withoutChecksum(SourceHeader header) {
        RevisionEntry entry = header.entry().orElseThrow();
        return new RevisionEntry(
                entry.id(),
                entry.message(),
                entry.revises(),
                entry.branchLabels(),
                entry.dependsOn(),
                entry.created(),
                entry.origin(),
                Optional.empty());
    }
}
