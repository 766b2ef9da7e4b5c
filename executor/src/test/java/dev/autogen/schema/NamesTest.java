package dev.autogen.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.sql.Quoting;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @Test
    void a_name_of_63_bytes_is_kept() {
        String name = "\u00e4".repeat(31) + "a";

        assertThat(Names.checked(name, "table")).isEqualTo(name);
        assertThat(Names.truncated(name)).isEqualTo(name);
    }

    @Test
    void a_longer_name_is_refused_with_what_postgresql_would_make_of_it() {
        String name = "\u00e4".repeat(32);

        assertThatThrownBy(() -> Names.checked(name, "table"))
                .isInstanceOf(AutogenException.class)
                .hasMessage("""
                        name refused: the table name "%s" has 64 bytes, PostgreSQL would cut it to "%s"
                          fix: choose a name of at most 63 bytes""".formatted(name, "\u00e4".repeat(31)));
        assertThat(Names.truncated("\uD83D\uDE00".repeat(16))).isEqualTo("\uD83D\uDE00".repeat(15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\0b"})
    void a_name_that_postgresql_cannot_have_is_refused(String name) {
        assertThatThrownBy(() -> Names.checked(name, "column"))
                .isInstanceOf(AutogenException.class)
                .hasMessage("""
                        name refused: a column has a blank name
                          fix: give the column a name""");
    }

    @Test
    void no_name_at_all_is_refused() {
        String message = """
                name refused: a %s has the name null
                  fix: give the %<s a name""";

        assertThatThrownBy(() -> Names.checked(null, "column"))
                .isInstanceOf(AutogenException.class)
                .hasMessage(message.formatted("column"));
        assertThatThrownBy(() -> QualifiedName.of(missing()))
                .isInstanceOf(AutogenException.class)
                .hasMessage(message.formatted("table, sequence or type"));
        assertThatThrownBy(() -> QualifiedName.of(missing(), "a"))
                .isInstanceOf(AutogenException.class)
                .hasMessage(message.formatted("schema"));
    }

    private static String missing() {
        return null;
    }

    @Test
    void invented_names_are_those_that_postgresql_invents() {
        List<List<String>> shapes = List.of(
                List.of("short", "a"),
                List.of("t".repeat(63), "a"),
                List.of("t".repeat(63), "c".repeat(63)),
                List.of("t", "c".repeat(63), "d".repeat(63)),
                List.of("\u00e4".repeat(31), "\u00f6".repeat(20), "u"),
                List.of("t".repeat(30), "c".repeat(25), "d".repeat(2)));
        try (TestDatabase database = TestDatabase.create()) {
            for (List<String> shape : shapes) {
                String table = shape.get(0);
                List<String> columns = shape.subList(1, shape.size());
                String keys = Quoting.identifiers(columns);

                assertThat(inventedNames(database, shape, "primary key (" + keys + ")"))
                        .containsExactly(List.of(Names.invented(table, List.of(), "pkey")));
                // Not in one table: PostgreSQL makes one index where a unique constraint repeats the primary key.
                assertThat(inventedNames(
                                database,
                                shape,
                                "unique (" + keys + "), foreign key (" + keys + ") references "
                                        + Quoting.identifier(table) + " (" + keys + ")"))
                        .containsExactly(
                                List.of(Names.invented(table, columns, "fkey")),
                                List.of(Names.invented(table, columns, "key")));
            }
        }
    }

    private static List<List<String>> inventedNames(TestDatabase database, List<String> shape, String constraints) {
        String table = Quoting.identifier(shape.get(0));
        String columns = shape.stream()
                .skip(1)
                .map(column -> Quoting.identifier(column) + " int, ")
                .collect(Collectors.joining());
        database.execute("create table " + table + " (" + columns + constraints + ")");
        List<List<String>> names = database.query("select conname from pg_constraint where contype in ('p', 'u', 'f') "
                + "and conrelid = '" + table + "'::regclass order by contype");
        database.execute("drop table " + table);
        return names;
    }

    @Test
    void qualified_names_are_sorted_by_schema_then_name() {
        assertThat(List.of(
                        QualifiedName.of("b", "a"),
                        QualifiedName.of("z"),
                        QualifiedName.of("a", "b"),
                        QualifiedName.of("y")))
                .extracting(QualifiedName::toString)
                .containsExactly("b.a", "z", "a.b", "y");
        assertThat(List.of(
                                QualifiedName.of("b", "a"),
                                QualifiedName.of("z"),
                                QualifiedName.of("a", "b"),
                                QualifiedName.of("y"))
                        .stream()
                        .sorted()
                        .map(QualifiedName::toString))
                .containsExactly("y", "z", "a.b", "b.a");
    }
}
