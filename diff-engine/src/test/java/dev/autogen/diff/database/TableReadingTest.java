package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a table beside its columns, on each version of the server. */
class TableReadingTest {

    static List<TestServer> servers() {
        return TestServer.everyVersion();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void an_ordinary_table_says_nothing_of_its_storage(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("create table t (id integer, name text); create table empty ()");

            assertThat(options(database, "t")).isEqualTo(TableOptions.NONE);
            assertThat(options(database, "empty")).isEqualTo(TableOptions.NONE);
            assertThat(Reading.of(database).tables().get(0).columns()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void storage_parameters_are_those_of_the_table_and_of_its_long_values(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create unlogged table t (id integer, name text)
                        with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.25, user_catalog_table,
                              toast.autovacuum_enabled = false, toast.vacuum_index_cleanup = 'off');
                    create table only_toast (name text) with (toast.autovacuum_enabled = off);
                    create table short (id integer) with (parallel_workers = 2)""");

            assertThat(options(database, "t"))
                    .isEqualTo(TableOptions.NONE
                            .unlogged()
                            .with("autovacuum_vacuum_scale_factor", "0.25")
                            .with("fillfactor", "70")
                            .with("toast.autovacuum_enabled", "false")
                            .with("toast.vacuum_index_cleanup", "off")
                            .with("user_catalog_table", "true"));
            assertThat(options(database, "only_toast"))
                    .isEqualTo(TableOptions.NONE.with("toast.autovacuum_enabled", "off"));
            assertThat(options(database, "short")).isEqualTo(TableOptions.NONE.with("parallel_workers", "2"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void an_access_method_is_there_where_it_is_not_what_the_server_takes_by_itself(TestServer server)
            throws SQLException {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create access method "Other" type table handler heap_tableam_handler;
                    create table plain (id integer);
                    create table t (id integer) using "Other\"""");

            assertThat(options(database, "plain")).isEqualTo(TableOptions.NONE);
            assertThat(options(database, "t")).isEqualTo(TableOptions.NONE.using("Other"));
            database.execute("alter database " + database.name() + " set default_table_access_method = \"Other\"");
            assertThat(options(database, "plain")).isEqualTo(TableOptions.NONE.using("heap"));
            assertThat(options(database, "t")).isEqualTo(TableOptions.NONE);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_tablespace_is_there_where_it_is_not_that_of_the_database(TestServer server) throws SQLException {
        TestDatabase database = TestDatabase.createOn(server);
        String tablespace = "Space of " + database.name();
        try {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                // A folder of its own would have to be the server's. Made so since the minor versions of August 2022.
                statement.execute("set allow_in_place_tablespaces = on");
                statement.execute("create tablespace \"" + tablespace + "\" location ''");
            }
            database.execute("create table t (id integer) tablespace \"" + tablespace + "\";"
                    + "create table p (id integer) partition by hash (id) tablespace \"" + tablespace + "\";"
                    + "create table plain (id integer) tablespace pg_default");

            assertThat(options(database, "t")).isEqualTo(TableOptions.NONE.tablespace(tablespace));
            assertThat(options(database, "p"))
                    .isEqualTo(TableOptions.NONE.partitionByHash("id").tablespace(tablespace));
            assertThat(options(database, "plain")).isEqualTo(TableOptions.NONE);
        } finally {
            database.execute("drop table if exists t, p");
            drop(database, tablespace);
            database.close();
        }
    }

    private static void drop(TestDatabase database, String tablespace) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop tablespace if exists \"" + tablespace + "\"");
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_table_names_those_that_it_inherits_from_in_their_order(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create schema other;
                    create table "Parent ""z""\" (a integer, b text);
                    create table other.parent (c integer, b text);
                    create table middle (own integer, c integer) inherits ("Parent ""z""\", other.parent);
                    create table leaf () inherits (middle);
                    alter table leaf add column d integer;
                    create table let_go () inherits (other.parent);
                    alter table let_go no inherit other.parent""");

            Schema schema = Reading.of(database);

            QualifiedName middle = QualifiedName.of("middle");
            QualifiedName leaf = QualifiedName.of("leaf");
            assertThat(options(database, "middle"))
                    .isEqualTo(TableOptions.NONE.inherits(
                            QualifiedName.of("Parent \"z\""), QualifiedName.of("other", "parent")));
            assertThat(options(database, "leaf")).isEqualTo(TableOptions.NONE.inherits(middle));
            assertThat(schema.table(middle).orElseThrow().columns())
                    .extracting(Column::name)
                    .containsExactly("a", "b", "c", "own");
            assertThat(schema.facts().inheritedColumns())
                    .isEqualTo(Map.of(middle, List.of("a", "b"), leaf, List.of("a", "b", "c", "own")));
            assertThat(options(database, "let_go")).isEqualTo(TableOptions.NONE);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_typed_table_is_read_as_any_other(TestServer server) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute("""
                    create type pair as (a integer, b text);
                    create table t of pair (a with options default 3)""");

            Table table = Reading.of(database).tables().get(0);
            assertThat(table.columns()).extracting(Column::name).containsExactly("a", "b");
            assertThat(table.columns().get(0).defaultSql()).contains("3");
            assertThat(table.options()).isEqualTo(TableOptions.NONE);
        }
    }

    @Test
    void names_that_differ_in_blanks_or_in_quotes_alone_are_names_of_different_tables() {
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("""
                    create schema "s"; create schema "s "; create schema " s"; create schema "s\t"; create schema "\"\"s\"\"";
                    create table "s"."t" (a integer); create table "s"."t " (b integer); create table "s"."\"\"t\"\"" (c integer);
                    create table "s "."t" (d integer); create table " s"."t" (e integer); create table "s\t"."t" (f integer);
                    create table "\"\"s\"\""."t" (g integer)""");

            Schema schema = Reading.of(database, new ReadOptions(List.of("s", "s ", " s", "s\t", "\"s\""), Set.of()));

            assertThat(schema.tables())
                    .extracting(table ->
                            table.name() + ": " + table.columns().get(0).name())
                    .containsExactly(" s.t: e", "\"s\".t: g", "s.\"t\": c", "s.t: a", "s.t : b", "s\t.t: f", "s .t: d");
        }
    }

    @Test
    void a_comment_of_a_table_or_column_is_no_other_comment() {
        try (TestDatabase database = TestDatabase.create()) {
            database.execute("""
                    create table t (a integer, b integer primary key);
                    comment on table t is '  ''of'' the {fn table}\n';
                    comment on column t.b is ' ';
                    comment on constraint t_pkey on t is 'of the key';
                    comment on index t_pkey is 'of the index'""");

            Table table = Reading.of(database).tables().get(0);
            assertThat(table.comment()).contains("  'of' the {fn table}\n");
            assertThat(table.columns().get(0).comment()).isEmpty();
            assertThat(table.columns().get(1).comment()).contains(" ");
        }
    }

    private static TableOptions options(TestDatabase database, String table) {
        return Reading.of(database).table(QualifiedName.of(table)).orElseThrow().options();
    }
}
