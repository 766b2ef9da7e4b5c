package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R_{id}_{slug} | R_ab12_add_invoice.java",
                "V{epoch}_{id} | V1764541800_ab12.java",
                "R_{slug}_{id} | R_add_invoice_ab12.java",
                "{year}/{month}/R_{day}{hour}{minute}{second}_{id} | 2025/11/R_30223000_ab12.java",
                "y{year}/{slug}/R_{id} | y2025/add_invoice/R_ab12.java",
                "a.b-c/_{id} | a.b-c/_ab12.java"
            })
    void a_pattern_makes_a_path(String pattern, String path) {
        assertThat(naming(pattern).path(draft("ab12", "Add invoice!"))).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R_{id}_{slug} | R_ab12.java",
                "R_{slug}_{id} | R_ab12.java",
                "{slug}/R_{id} | R_ab12.java",
                "R{slug}{id} | Rab12.java"
            })
    void without_a_message_nothing_is_left_of_the_slug(String pattern, String path) {
        assertThat(naming(pattern).path(draft("ab12", ""))).isEqualTo(path);
    }

    @Test
    void the_class_has_the_name_of_its_file() {
        RevisionDraft draft = draft("ab-1.2", "Add invoice").withNaming(naming("{year}/R_{id}_{slug}"));

        assertThat(draft.className()).isEqualTo("R_ab_1_2_add_invoice");
        RevisionFile file = Drafts.file(draft);
        assertThat(file.name()).isEqualTo("2025/R_ab_1_2_add_invoice.java");
        assertThat(file.text()).contains("public final class R_ab_1_2_add_invoice implements Revision {");
    }

    @Test
    void the_zone_counts_for_names_and_for_the_time_in_the_file() {
        FileNaming berlin = new FileNaming("{month}/R_{day}_{hour}_{id}", 40, ZoneId.of("Europe/Berlin"));
        RevisionDraft draft = draft("ab12", "").withNaming(berlin);

        assertThat(berlin.path(draft)).isEqualTo("11/R_30_23_ab12.java");
        assertThat(draft.createdText()).isEqualTo("2025-11-30T23:30:00+01:00");
        assertThat(draft("ab12", "").createdText()).isEqualTo("2025-11-30T22:30:00Z");
    }

    @Test
    void a_slug_is_cut_where_a_word_ends() {
        FileNaming naming = new FileNaming("R_{id}_{slug}", 12, ZoneOffset.UTC);

        assertThat(naming.path(draft("ab12", "add the invoice table").withNaming(naming)))
                .isEqualTo("R_ab12_add_the.java");
        assertThatThrownBy(() -> new FileNaming("R_{id}", 0, ZoneOffset.UTC))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("slug length refused: 0\n  fix: choose a number from 1 to 120");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{id} | \"{id}\" is no name of a class",
                "{slug}_{id} | is no name of a class",
                "R-{id} | is no name of a class",
                "R_{id}.java | is no name of a class",
                "R_{slug} | lacks {id}",
                "{id}/R_{slug} | lacks {id}",
                "R_{rev}_{id}_{date} | {rev}, {date} stands for nothing; there are {id}, {slug}, {year}",
                "../R_{id} | \"..\" is no name of a folder",
                "/R_{id} | \"\" is no name of a folder",
                ".hidden/R_{id} | \".hidden\" is no name of a folder",
                "a\\b/R_{id} | is no name of a folder"
            })
    void what_makes_no_class_or_no_folder_is_refused(String pattern, String why) {
        assertThatThrownBy(() -> naming(pattern))
                .isInstanceOf(AutogenException.class)
                .hasMessageStartingWith("pattern of file names refused: " + pattern + ": ")
                .hasMessageContaining(why)
                .hasMessageContaining("fix: write it as R_{id}_{slug}");
    }

    private static FileNaming naming(String pattern) {
        return new FileNaming(pattern, 40, ZoneOffset.UTC);
    }

    private static RevisionDraft draft(String id, String message) {
        return new RevisionDraft(
                id,
                message,
                List.of(),
                Instant.parse("2025-11-30T22:30:00.7Z"),
                Optional.of("db.revisions"),
                List.of());
    }
}
