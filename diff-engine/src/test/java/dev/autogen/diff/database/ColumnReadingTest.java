package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.Column;
import dev.autogen.schema.Compression;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Storage;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a column, on each version of the server. */
class ColumnReadingTest {

    static List<TestServer> servers() {
        return TestServer.everyVersion();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void storage_and_compression_are_there_where_they_are_not_the_ordinary_ones(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create domain note as text;
                    create table t (a text, b text, c bytea, d jsonb, e note, f text compression pglz, g numeric);
                    alter table t alter a set storage external, alter b set storage extended, alter c set storage plain,
                                  alter d set storage main, alter e set storage external""");

            assertThat(table(database, "t").columns())
                    .containsExactly(
                            typed("a", "text").storage(Storage.EXTERNAL),
                            typed("b", "text"),
                            typed("c", "bytea").storage(Storage.PLAIN),
                            typed("d", "jsonb").storage(Storage.MAIN),
                            new Column("e", new SqlType.Raw("note")).storage(Storage.EXTERNAL),
                            typed("f", "text").compression(Compression.PGLZ),
                            typed("g", "numeric"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void lz4_is_read_where_the_server_has_it(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            boolean isThere = database.queryText(
                            "select 'lz4' = any (enumvals) from pg_settings where name = 'default_toast_compression'")
                    .equals("t");
            database.execute("create table t (a text compression " + (isThere ? "lz4" : "pglz") + ")");

            assertThat(table(database, "t").columns())
                    .extracting(Column::compression)
                    .containsExactly(Optional.of(isThere ? Compression.LZ4 : Compression.PGLZ));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_collation_is_there_where_it_is_not_that_of_the_type(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create schema "Other one";
                    create collation "Other one"."my ""C"", too" from "C";
                    create collation here from "C";
                    create domain plain as text collate "C";
                    create table t (a text, b text collate "C", c text[] collate "POSIX", d text collate "Other one"."my ""C"", too",
                                    e text collate here, f plain, g plain collate "POSIX", h text collate "default", i name)""");

            assertThat(table(database, "t").columns())
                    .extracting(Column::collation)
                    .containsExactly(
                            Optional.empty(),
                            Optional.of(QualifiedName.of("C")),
                            Optional.of(QualifiedName.of("POSIX")),
                            Optional.of(QualifiedName.of("Other one", "my \"C\", too")),
                            Optional.of(QualifiedName.of("here")),
                            Optional.empty(),
                            Optional.of(QualifiedName.of("POSIX")),
                            Optional.empty(),
                            Optional.empty());
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void defaults_are_spelled_as_the_server_spells_them(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create schema other;
                    create function other.f(text) returns text language sql as 'select $1';
                    create type mood as enum ('it''s', 'a, b');
                    create sequence other.numbers;
                    create table t (a integer default -1, b text default E'\\\\ ''quoted''\\n', c timestamptz default current_timestamp,
                                    d text default other.f('x' || 'y'), e bigint default nextval('other.numbers'),
                                    f mood default 'it''s', g mood[] default '{"a, b"}', h date default current_date + 1,
                                    i text default null, j text default '', k text default (current_user))""");

            assertThat(table(database, "t").columns())
                    .extracting(column -> column.defaultSql().orElse("none"))
                    .containsExactly(
                            "'-1'::integer",
                            "'\\ ''quoted''\n'::text",
                            "CURRENT_TIMESTAMP",
                            "other.f(('x'::text || 'y'::text))",
                            "nextval('other.numbers'::regclass)",
                            "'it''s'::mood",
                            "'{\"a, b\"}'::mood[]",
                            "(CURRENT_DATE + 1)",
                            "none",
                            "''::text",
                            "CURRENT_USER");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void as_many_columns_as_postgresql_can_have_are_read_in_their_order(TestServer server) {
        List<String> names = IntStream.rangeClosed(1, 1600)
                .mapToObj(number -> "column " + number)
                .toList();
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute(names.stream()
                    .map(name -> '"' + name + "\" smallint")
                    .collect(Collectors.joining(", ", "create table t (", ")")));
            assertThat(table(database, "t").columns()).extracting(Column::name).containsExactlyElementsOf(names);

            database.execute("alter table t drop column \"column 1\", drop column \"column 800\"");
            assertThat(table(database, "t").columns())
                    .extracting(Column::name)
                    .hasSize(1598)
                    .doesNotContain("column 1", "column 800")
                    .startsWith("column 2")
                    .endsWith("column 1600");
        }
    }

    private static Table table(TestDatabase database, String name) {
        return Reading.of(database).table(QualifiedName.of(name)).orElseThrow();
    }

    private static Column typed(String name, String type) {
        return new Column(name, SqlType.parse(type));
    }
}
