package dev.autogen.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QuotingTest {

    private static TestDatabase database;

    @BeforeAll
    static void create_database() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void drop_database() {
        database.close();
    }

    @Test
    void every_word_that_quote_ident_quotes_is_quoted() {
        List<String> keywords = new ArrayList<>();
        database.query("select word from pg_get_keywords()").forEach(row -> keywords.addAll(row));
        keywords.addAll(List.of("plain", "with_1", "1st", "Upper", "bla\u00df", "a b", "a\"b", "a$b", "_"));
        List<String> ours = keywords.stream().map(Quoting::identifier).toList();
        String literals =
                String.join(", ", keywords.stream().map(Quoting::literal).toList());
        List<String> theirs =
                database.query("select quote_ident(word) from unnest(array[" + literals + "]) word").stream()
                        .map(row -> row.get(0))
                        .toList();

        // Ours may quote a word that only another version of PostgreSQL reserves; it never leaves out a quote.
        for (int index = 0; index < keywords.size(); index++) {
            if (!theirs.get(index).equals(keywords.get(index))) {
                assertThat(ours.get(index)).isEqualTo(theirs.get(index));
            }
        }
    }

    @Test
    void a_literal_means_itself_whatever_the_setting() {
        String text = "it's \\ a 'test'\n\\n";
        for (String setting : List.of("on", "off")) {
            database.execute("alter database " + database.name() + " set standard_conforming_strings = " + setting);
            assertThat(database.queryText("select " + Quoting.literal(text))).isEqualTo(text);
        }
        database.execute("alter database " + database.name() + " reset standard_conforming_strings");
    }
}
