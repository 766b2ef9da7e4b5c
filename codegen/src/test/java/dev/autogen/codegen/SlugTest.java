package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create table timeseries | create_table_timeseries",
                "  Add  Invoice.total (numeric) ! | add_invoice_total_numeric",
                "Größe, Ärger und Übermut | grosse_arger_und_ubermut",
                "Crème brûlée, smørrebrød, Łódź | creme_brulee_smorrebrod_lodz",
                "İstanbul ve Isparta | istanbul_ve_isparta",
                "a_b__c | a_b_c",
                "Ⅳ ﬁx ² | iv_fix_2"
            })
    void a_message_becomes_words_of_plain_letters_and_digits(String message, String slug) {
        assertThat(Slug.of(message, Slug.MAX_LENGTH)).isEqualTo(slug);
    }

    @Test
    void a_long_message_is_cut_after_the_last_word_that_fits() {
        assertThat(Slug.of("add the column that the accountants have been asking for", Slug.MAX_LENGTH))
                .isEqualTo("add_the_column_that_the_accountants_have");
        assertThat(Slug.of("add the column that the accountants haven't been asking for", Slug.MAX_LENGTH))
                .isEqualTo("add_the_column_that_the_accountants");
    }

    @Test
    void a_long_word_is_cut_where_it_must_be() {
        assertThat(Slug.of("x".repeat(50), Slug.MAX_LENGTH)).isEqualTo("x".repeat(Slug.MAX_LENGTH));
    }

    @Test
    void a_message_without_letters_that_can_be_written_has_no_slug() {
        assertThat(Slug.of("!? 列", Slug.MAX_LENGTH)).isEmpty();
        assertThat(Slug.of("", Slug.MAX_LENGTH)).isEmpty();
    }
}
