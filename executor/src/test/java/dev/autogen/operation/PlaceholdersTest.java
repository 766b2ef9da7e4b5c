package dev.autogen.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    static List<Arguments> statements() {
        return List.of(
                arguments("select :a::text, :b_2", List.of("a", "b_2")),
                arguments("(:a,:b)", List.of("a", "b")),
                arguments("x = :a and y = '{\"k\": 1}' || ':no'", List.of("a")),
                arguments("select 1 -- :no\n, :a", List.of("a")),
                arguments("values (:a) /* :no /* :no */ :no */ , (:b)", List.of("a", "b")),
                arguments("select $$ :no $$, $f$ :no $$ :no $f$, :a", List.of("a")),
                arguments("select E'it\\'s :no', :a", List.of("a")),
                arguments("select name'x\\', :a", List.of("a")),
                arguments("select \"od:d\", :a", List.of("a")));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void a_placeholder_is_found_where_postgresql_reads_code(String sql, List<String> names) {
        assertThat(placeholders(sql)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select '10:30'::time",
                "select array[1, 2, 3][1:2]",
                "select a[x:y] from t",
                "do $body$ begin v := 1; end $body$",
                "select '\\:a'",
                "select 'open :a",
                "select \"open :a",
                "select $$ open :a",
                "select /* open :a",
                "select 1 -- :a",
            })
    void no_placeholder_is_found_in_a_literal_a_cast_a_slice_or_a_comment(String sql) {
        assertThat(placeholders(sql)).isEmpty();
        assertThat(Placeholders.parts(sql).stream().map(Placeholders.Part::text).collect(Collectors.joining()))
                .isEqualTo(sql);
    }

    @Test
    void a_colon_with_a_backslash_stays_a_colon() {
        assertThat(Placeholders.parts("select '{}' @? '$.a', x\\:y, :b").stream()
                        .map(Placeholders.Part::text)
                        .collect(Collectors.joining()))
                .isEqualTo("select '{}' @? '$.a', x:y, b");
    }

    @Test
    void a_long_statement_is_read() {
        String sql = "select '" + "it''s ".repeat(50_000) + "', :a";

        assertThat(placeholders(sql)).containsExactly("a");
    }

    private static List<String> placeholders(String sql) {
        return Placeholders.parts(sql).stream()
                .filter(part -> part.kind() == Placeholders.Part.Kind.PLACEHOLDER)
                .map(Placeholders.Part::text)
                .toList();
    }
}
