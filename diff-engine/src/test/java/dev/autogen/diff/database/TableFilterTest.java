package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tables are read where somebody asked for some only. */
class TableFilterTest {

    private static final List<String> NAMES = List.of(
            "invoice",
            "Invoice",
            "invoice_line",
            "invoiceXline",
            "inv",
            "with blank",
            " ",
            "a.b",
            "50%",
            "50x",
            "a\\b",
            "it's",
            "\"quoted\"",
            "${catalog}",
            "$1",
            "{d '2020-01-01'}",
            "[a-z]+",
            "^a|b$",
            "***",
            "line\nbreak",
            "tab\t",
            "Größe",
            "größe",
            "größe",
            "表",
            "😀",
            "x😀y",
            "İ",
            "ı",
            "--",
            "/*");

    private static final List<String> PATTERNS = List.of(
            "*",
            "**",
            "?",
            "???",
            "invoice",
            "invoice*",
            "*line",
            "i*v*e",
            "invoice_line",
            "INVOICE",
            "50%",
            "50?",
            "a?b",
            "a\\b",
            "*'*",
            "\"*\"",
            "$*",
            "${catalog}",
            "{*}",
            "[a-z]+",
            "^a|b$",
            "*\n*",
            "*\t",
            "gr*e",
            "Größe",
            "gr??e",
            "表",
            "x?y",
            "i",
            "--",
            "/*",
            "shop.*",
            "s*.inv*",
            "Shop.*",
            "?.invoice",
            "*.*",
            "größe.😀");

    @Test
    void the_server_takes_a_pattern_as_java_does() throws SQLException {
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.connect()) {
            for (String pattern : PATTERNS) {
                for (TableFilter filter : List.of(
                        new TableFilter(List.of(pattern), List.of()),
                        new TableFilter(List.of("*i*", pattern), List.of("*x*")),
                        new TableFilter(List.of(), List.of(pattern, "shop.?n*")))) {
                    for (String namespace : List.of("shop", "Shop", "x", "größe")) {
                        assertThat(onServer(connection, filter, namespace))
                                .as("%s in %s", filter, namespace)
                                .isEqualTo(NAMES.stream()
                                        .filter(name -> name.isBlank()
                                                ? filter.matches(QualifiedName.of("_"), namespace)
                                                : filter.matches(QualifiedName.of(namespace, name), "elsewhere"))
                                        .toList());
                    }
                }
            }
        }
    }

    /** Asks with strings that stand for themselves, and with those of old. */
    private static List<String> onServer(Connection connection, TableFilter filter, String namespace)
            throws SQLException {
        List<String> found = new ArrayList<>();
        for (String standard : List.of("on", "off")) {
            connection.createStatement().execute("set standard_conforming_strings = " + standard);
            found.clear();
            try (PreparedStatement query = connection.prepareStatement(
                    "select name from unnest(?::name[]) with ordinality as n (name, position) cross join"
                            + " (select ?::name) as s (namespace) where "
                            + filter.condition("namespace", "name").replace("?", "??") + " order by position")) {
                query.setArray(1, connection.createArrayOf("text", NAMES.toArray()));
                query.setString(2, namespace);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
            }
        }
        return found;
    }

    @Test
    void a_name_without_a_schema_is_in_the_default_one() {
        TableFilter filter = new TableFilter(List.of("public.*"), List.of());

        assertThat(filter.matches(QualifiedName.of("t"), "public")).isTrue();
        assertThat(filter.matches(QualifiedName.of("t"), "app")).isFalse();
        assertThat(filter.matches(QualifiedName.of("public", "t"), "app")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ".t", "s.", " .t", "a.b.c", "..", "a\0b"})
    void a_pattern_that_names_nothing_is_refused(String pattern) {
        for (Runnable filter : List.<Runnable>of(
                () -> new TableFilter(List.of(pattern), List.of()),
                () -> new TableFilter(List.of("t"), List.of(pattern)))) {
            assertThatThrownBy(filter::run)
                    .isInstanceOf(AutogenException.class)
                    .hasMessageStartingWith("table pattern refused: ")
                    .hasMessageContaining(
                            "  fix: write table or schema.table, with * for any characters and ? for one");
        }
    }

    @Test
    void what_is_left_out_is_absent_with_all_that_belongs_to_it() {
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("""
                    create schema other;
                    create table invoice (id serial primary key);
                    create table invoice_line (id bigint generated always as identity primary key,
                        invoice integer references invoice);
                    create index invoice_line_idx on invoice_line (invoice);
                    create table other.invoice (id serial primary key);
                    create table "Invoice" (id integer);
                    create table product (id serial primary key, check (id > 0));
                    create sequence numbers;
                    create sequence product_numbers""");

            Schema schema = read(database, new TableFilter(List.of("invoice*", "product*"), List.of("public.invoice")));

            assertThat(schema.tables())
                    .extracting(table -> table.name().toString())
                    .containsExactly("invoice_line", "product", "other.invoice");
            assertThat(schema.sequences())
                    .extracting(sequence -> sequence.name().toString())
                    .containsExactly("product_id_seq", "product_numbers", "other.invoice_id_seq");
            Schema whole = read(database, TableFilter.ALL);
            assertThat(schema.tables()).allMatch(table -> whole.tables().contains(table));
            assertThat(schema.tables().get(0).constraints()).hasSize(2);
        }
    }

    @Test
    void a_partition_is_read_where_the_table_is_that_it_is_a_part_of() {
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("""
                    create table log (at date, k integer) partition by range (at);
                    create table y2025 partition of log for values from ('2025-01-01') to ('2026-01-01')
                        partition by list (k);
                    create table one partition of y2025 for values in (1);
                    create table other (at date, k integer) partition by range (at);
                    create table log_2025 partition of other for values from ('2025-01-01') to ('2026-01-01')""");

            assertThat(tables(database, new TableFilter(List.of("log*"), List.of())))
                    .containsExactly("log", "one", "y2025");
            assertThat(tables(database, new TableFilter(List.of(), List.of("log*"))))
                    .containsExactly("log_2025", "other");
            assertThat(tables(database, new TableFilter(List.of("one", "y2025"), List.of())))
                    .isEmpty();
        }
    }

    @Test
    void a_filter_with_odd_characters_reads_the_table_of_that_name() {
        try (TestDatabase database = TestDatabase.create()) {
            for (String name : List.of("${schemas}", "50%", "it's", "a\\b", "表 😀", "{fn now()}", "\"q\"")) {
                String quoted = '"' + name.replace("\"", "\"\"") + '"';
                database.execute("create table " + quoted + " (id integer)");
                assertThat(tables(database, new TableFilter(List.of(name), List.of())))
                        .containsExactly(name);
            }
        }
    }

    private static List<String> tables(TestDatabase database, TableFilter filter) {
        return read(database, filter).tables().stream()
                .map(Table::name)
                .map(QualifiedName::toString)
                .toList();
    }

    private static Schema read(TestDatabase database, TableFilter filter) {
        return Reading.of(database, new ReadOptions(List.of("other"), filter, Set.of()));
    }
}
