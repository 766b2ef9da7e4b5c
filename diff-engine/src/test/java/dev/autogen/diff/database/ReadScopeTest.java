package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which objects are read, and what becomes of the connection. */
class ReadScopeTest {

    private TestDatabase database;

    @BeforeEach
    void createDatabase() {
        database = TestDatabase.create();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void an_empty_database_is_an_empty_schema() {
        assertThat(Reading.of(database)).isEqualTo(Schema.EMPTY);
    }

    @Test
    void a_search_path_that_leads_nowhere_is_an_empty_schema() throws SQLException {
        database.execute("create table t (id integer)");
        try (Connection connection = database.connect()) {
            connection.createStatement().execute("set search_path = nowhere");
            assertThat(new DatabaseReader().read(connection, ReadOptions.DEFAULT))
                    .isEqualTo(Schema.EMPTY);
        }
    }

    @Test
    void names_of_other_namespaces_are_qualified() {
        database.execute("""
                create schema other;
                create schema unread;
                create type other.mood as enum ('ok');
                create sequence other.numbers;
                create table other.t (id integer primary key, mood other.mood default 'ok');
                create table unread.u (id integer primary key);
                create table t (id integer primary key references other.t, u integer references unread.u)""");

        Schema schema = Reading.of(database, new ReadOptions(List.of("other", "missing", "public"), Set.of()));

        QualifiedName other = QualifiedName.of("other", "t");
        assertThat(schema.namespaces()).containsExactly("other");
        assertThat(schema.tables()).extracting(Table::name).containsExactly(QualifiedName.of("t"), other);
        assertThat(schema.enumTypes()).containsExactly(new EnumType(QualifiedName.of("other", "mood"), List.of("ok")));
        assertThat(schema.sequences()).containsExactly(new Sequence(QualifiedName.of("other", "numbers")));
        assertThat(schema.table(other).orElseThrow().columns())
                .contains(new Column("mood", new SqlType.Raw("other.mood")).defaultSql("'ok'::other.mood"));
        assertThat(schema.table(QualifiedName.of("t")).orElseThrow().constraints())
                .containsExactly(
                        new Constraint.ForeignKey(Optional.of("t_id_fkey"), List.of("id"), other, List.of("id")),
                        new Constraint.PrimaryKey(Optional.of("t_pkey"), List.of("id")),
                        new Constraint.ForeignKey(
                                Optional.of("t_u_fkey"), List.of("u"), QualifiedName.of("unread", "u"), List.of("id")));
    }

    @Test
    void the_default_namespace_is_the_first_of_the_search_path() throws SQLException {
        database.execute("create schema app; create table app.t (id integer); create table public.u (id integer)");
        try (Connection connection = database.connect()) {
            connection.createStatement().execute("set search_path = missing, app, public");
            Schema schema = new DatabaseReader().read(connection, new ReadOptions(List.of("public"), Set.of()));

            assertThat(schema.tables())
                    .extracting(Table::name)
                    .containsExactly(QualifiedName.of("t"), QualifiedName.of("public", "u"));
            assertThat(schema.namespaces()).containsExactly("public");
        }
    }

    @Test
    void excluded_tables_are_absent_with_their_sequences_but_may_be_referenced() {
        database.execute("""
                create schema other;
                create table autogen_version (id serial primary key);
                create table other.autogen_version (id serial primary key);
                create table other.log (id serial primary key);
                create table t (id integer references autogen_version)""");

        Schema schema = Reading.of(
                database,
                new ReadOptions(
                        List.of("other"),
                        Set.of(QualifiedName.of("autogen_version"), QualifiedName.of("other", "log"))));

        assertThat(schema.tables())
                .extracting(Table::name)
                .containsExactly(QualifiedName.of("t"), QualifiedName.of("other", "autogen_version"));
        assertThat(schema.sequences())
                .extracting(Sequence::name)
                .containsExactly(QualifiedName.of("other", "autogen_version_id_seq"));
        assertThat(schema.tables().get(0).constraints())
                .containsExactly(new Constraint.ForeignKey(
                        Optional.of("t_id_fkey"), List.of("id"), QualifiedName.of("autogen_version"), List.of("id")));
    }

    @Test
    void partitions_are_tables_and_views_and_foreign_tables_are_none() {
        database.execute("""
                create table part (id integer, at date, primary key (id, at)) partition by range (at);
                create table part_1 partition of part for values from ('2020-01-01') to ('2021-01-01');
                create index part_at on part (at);
                create table pointing (id integer, at date, foreign key (id, at) references part);
                create unlogged table unlogged (id integer);
                create view looking as select * from part;
                create materialized view stored as select * from part;
                create foreign data wrapper wrapper;
                create server far foreign data wrapper wrapper;
                create foreign table remote (id integer) server far""");

        assertThat(Reading.of(database).tables())
                .extracting(table -> table.name().name())
                .containsExactly("part", "part_1", "pointing", "unlogged");
        assertThat(table("part").indexes())
                .containsExactly(new Index(Optional.of("part_at"), List.of(IndexKey.column("at"))));
        // One row of the catalogue for each partition would be one foreign key too many.
        assertThat(table("pointing").constraints()).hasSize(1);
    }

    @Test
    void temporary_objects_are_not_there() throws SQLException {
        try (Connection connection = database.connect()) {
            connection.createStatement().execute("create temp table t (id serial); create temp sequence s");

            assertThat(new DatabaseReader().read(connection, ReadOptions.DEFAULT))
                    .isEqualTo(Schema.EMPTY);
        }
    }

    @Test
    void the_connection_is_left_as_it_was_found() throws SQLException {
        database.execute("create table t (id integer)");
        try (Connection connection = database.connect()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            new DatabaseReader().read(connection, ReadOptions.DEFAULT);

            assertThat(connection.isClosed()).isFalse();
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
            assertThat(connection.isReadOnly()).isFalse();
            connection.createStatement().execute("create table written (id integer)");
        }
    }

    @Test
    void a_transaction_of_the_caller_goes_on() throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("create table t (id integer)");

            Schema schema = new DatabaseReader().read(connection, ReadOptions.DEFAULT);

            assertThat(schema.tables()).hasSize(1);
            connection.rollback();
        }
        assertThat(Reading.of(database).tables()).isEmpty();
    }

    @Test
    void a_table_that_was_dropped_since_the_snapshot_is_absent() throws SQLException {
        database.execute("""
                create table stays (id integer primary key);
                create table goes (id serial primary key, name text default 'x' check (name <> ''));
                create index on goes (lower(name)) where name is not null""");
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.createStatement().execute("select 1");
            database.execute("drop table goes");

            assertThat(new DatabaseReader()
                            .read(connection, ReadOptions.DEFAULT)
                            .tables())
                    .extracting(Table::name)
                    .containsExactly(QualifiedName.of("stays"));
        }
    }

    @Test
    void a_role_without_any_privilege_reads_the_same() throws SQLException {
        database.execute("""
                create schema hidden;
                create type hidden.mood as enum ('ok');
                create table hidden.t (id bigserial primary key, mood hidden.mood default 'ok' check (mood <> 'ok'));
                create index t_idx on hidden.t (mood) where id > 3;
                revoke all on schema hidden from public""");
        ReadOptions options = new ReadOptions(List.of("hidden"), Set.of());
        Schema all = Reading.of(database, options);
        String role = "r_" + database.name();
        database.execute("create role " + role);
        try (Connection connection = database.connect()) {
            connection.createStatement().execute("set role " + role);

            assertThat(new DatabaseReader().read(connection, options)).isEqualTo(all);
        } finally {
            database.execute("drop role " + role);
        }
    }

    @Test
    void a_lost_connection_is_reported_in_the_house_form() throws SQLException {
        Connection connection = database.connect();
        connection.close();

        assertThatThrownBy(() -> new DatabaseReader().read(connection, ReadOptions.DEFAULT))
                .isInstanceOf(AutogenException.class)
                .hasMessageContaining("database not read: ")
                .hasMessageContaining("  fix: ");
    }

    private Table table(String name) {
        return Reading.of(database).table(QualifiedName.of(name)).orElseThrow();
    }
}
