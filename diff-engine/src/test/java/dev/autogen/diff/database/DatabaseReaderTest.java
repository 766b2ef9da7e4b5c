package dev.autogen.diff.database;

import static dev.autogen.schema.IndexKey.column;
import static dev.autogen.schema.IndexKey.expression;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.AutogenException;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
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

class DatabaseReaderTest {

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
        assertThat(read()).isEqualTo(Schema.EMPTY);
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
    void columns_stand_in_their_order_with_exact_types_and_without_dropped_ones() {
        database.execute("""
                create domain positive as integer check (value > 0);
                create type mood as enum ('sad', 'ok');
                create table t (
                    z bigint not null, gone integer, a varchar(30), b char(3), c numeric(10, 2), d timestamp(3) with time zone,
                    e time, f double precision, g integer[], h varchar(5)[], i interval day to second (3), j positive, k mood,
                    l mood[], m bit(8), n "char", o numeric, p text, q jsonb, r oid, s uuid, t bytea, u timestamp
                );
                alter table t drop column gone;
                alter table t add column y smallint""");

        assertThat(table("t").columns())
                .containsExactly(
                        typed("z", "bigint").notNull(),
                        typed("a", "varchar(30)"),
                        typed("b", "char(3)"),
                        typed("c", "numeric(10, 2)"),
                        typed("d", "timestamptz(3)"),
                        typed("e", "time"),
                        typed("f", "double precision"),
                        typed("g", "integer[]"),
                        typed("h", "varchar(5)[]"),
                        new Column("i", new SqlType.Raw("interval day to second(3)")),
                        new Column("j", new SqlType.Raw("positive")),
                        new Column("k", new SqlType.Raw("mood")),
                        new Column("l", new SqlType.Array(new SqlType.Raw("mood"))),
                        typed("m", "bit(8)"),
                        new Column("n", new SqlType.Raw("\"char\"")),
                        typed("o", "numeric"),
                        typed("p", "text"),
                        typed("q", "jsonb"),
                        typed("r", "oid"),
                        typed("s", "uuid"),
                        typed("t", "bytea"),
                        typed("u", "timestamp"),
                        typed("y", "smallint"));
    }

    @Test
    void defaults_generated_columns_collations_and_comments_are_exact() {
        database.execute("""
                create table t (
                    a text default 'it''s' collate "C", b integer default 1 + 2, c timestamptz default now(),
                    d text generated always as (upper(a) || 'x') stored, e text collate "default");
                comment on table t is ' spaces count ';
                comment on column t.a is E'two\\nlines '""");

        Table table = table("t");
        assertThat(table.comment()).contains(" spaces count ");
        assertThat(table.columns())
                .containsExactly(
                        typed("a", "text")
                                .defaultSql("'it''s'::text")
                                .collate("C")
                                .comment("two\nlines "),
                        typed("b", "integer").defaultSql("(1 + 2)"),
                        typed("c", "timestamptz").defaultSql("now()"),
                        typed("d", "text").withGenerated(Optional.of(new Generated("upper(a) || 'x'::text"))),
                        typed("e", "text"));
    }

    @Test
    void identity_columns_have_all_their_options_and_no_sequence_of_their_own() {
        database.execute("""
                create table t (
                    a bigint generated always as identity,
                    b integer generated by default as identity (start 100 increment 10 minvalue 50 maxvalue 9000 cache 5 cycle),
                    c smallint generated by default as identity (increment -1))""");

        SequenceOptions plain = SequenceOptions.DEFAULT;
        assertThat(table("t").columns())
                .extracting(Column::identity)
                .containsExactly(
                        Optional.of(new Identity(true, plain)),
                        Optional.of(new Identity(
                                false,
                                plain.withStart(100)
                                        .withIncrement(10)
                                        .withMinimum(50)
                                        .withMaximum(9000)
                                        .withCache(5)
                                        .withCycle(true))),
                        Optional.of(new Identity(false, plain.withStart(-1).withIncrement(-1))));
        assertThat(table("t").columns()).allMatch(Column::isNotNull);
        assertThat(read().sequences()).isEmpty();
    }

    @Test
    void sequences_say_what_is_not_the_default_of_their_type_and_who_owns_them() {
        database.execute("""
                create sequence plain;
                create sequence down as smallint increment -2 start -5 maxvalue -3;
                create sequence small as integer minvalue 1 maxvalue 2147483647;
                create sequence bounded minvalue 0 start 0 maxvalue 10 cycle;
                create table t (id bigserial)""");

        assertThat(read().sequences())
                .containsExactly(
                        new Sequence(QualifiedName.of("bounded"))
                                .startWith(0)
                                .minValue(0)
                                .maxValue(10)
                                .cycle(),
                        new Sequence(QualifiedName.of("down"))
                                .as(SqlType.parse("smallint"))
                                .incrementBy(-2)
                                .startWith(-5)
                                .maxValue(-3),
                        new Sequence(QualifiedName.of("plain")),
                        new Sequence(QualifiedName.of("small")).as(SqlType.parse("integer")),
                        new Sequence(QualifiedName.of("t_id_seq")).ownedBy("t", "id"));
        assertThat(table("t").columns())
                .containsExactly(typed("id", "bigint").notNull().defaultSql("nextval('t_id_seq'::regclass)"));
    }

    @Test
    void constraints_come_sorted_by_name_with_all_they_say() {
        database.execute("""
                create table parent (a integer, b integer, "C" text, constraint parent_pk primary key (b, a));
                alter table parent add constraint parent_deferred unique (b) deferrable initially deferred;
                alter table parent add constraint parent_uk unique ("C", a);
                create table child (
                    id integer constraint child_id_check check (id > 0),
                    pa integer, pb integer, name text,
                    constraint child_fk foreign key (pb, pa) references parent (b, a)
                        on delete cascade on update set null deferrable,
                    constraint self unique (name),
                    constraint both_check check (id > 0 and (name <> ')' or name is null)),
                    constraint later foreign key (id, name) references parent (a, "C") on delete restrict on update set default)
                """);

        assertThat(table("parent").constraints())
                .containsExactly(
                        new Constraint.Unique(Optional.of("parent_deferred"), List.of("b"))
                                .deferrable(Deferrability.INITIALLY_DEFERRED),
                        new Constraint.PrimaryKey(Optional.of("parent_pk"), List.of("b", "a")),
                        new Constraint.Unique(Optional.of("parent_uk"), List.of("C", "a")));
        assertThat(table("child").constraints())
                .containsExactly(
                        new Constraint.Check(
                                Optional.of("both_check"),
                                "(id > 0) AND ((name <> ')'::text) OR (name IS NULL))"),
                        new Constraint.ForeignKey(
                                        Optional.of("child_fk"),
                                        List.of("pb", "pa"),
                                        QualifiedName.of("parent"),
                                        List.of("b", "a"))
                                .onDelete(ReferentialAction.CASCADE)
                                .onUpdate(ReferentialAction.SET_NULL)
                                .deferrable(Deferrability.INITIALLY_IMMEDIATE),
                        new Constraint.Check(Optional.of("child_id_check"), "id > 0"),
                        new Constraint.ForeignKey(
                                        Optional.of("later"),
                                        List.of("id", "name"),
                                        QualifiedName.of("parent"),
                                        List.of("a", "C"))
                                .onDelete(ReferentialAction.RESTRICT)
                                .onUpdate(ReferentialAction.SET_DEFAULT),
                        new Constraint.Unique(Optional.of("self"), List.of("name")));
    }

    @Test
    void not_null_is_part_of_the_column_and_no_constraint() {
        // PostgreSQL 18 keeps it as a constraint too.
        database.execute("create table t (id integer primary key, name text not null)");

        assertThat(table("t").constraints())
                .containsExactly(new Constraint.PrimaryKey(Optional.of("t_pkey"), List.of("id")));
        assertThat(table("t").columns()).allMatch(Column::isNotNull);
    }

    @Test
    void nulls_not_distinct_is_read_where_the_server_knows_it() {
        if (database.server().majorVersion() < 15) {
            return;
        }
        database.execute("""
                create table t (a integer constraint t_uk unique nulls not distinct, b integer);
                create unique index t_b on t (b) nulls not distinct""");

        assertThat(table("t").constraints())
                .containsExactly(new Constraint.Unique(Optional.of("t_uk"), List.of("a")).withNullsNotDistinct());
        assertThat(table("t").indexes()).containsExactly(index("t_b", column("b")).unique().withNullsNotDistinct());
    }

    @Test
    void indexes_say_what_is_not_the_default() {
        database.execute("""
                create table t (id integer primary key, email varchar(99), body jsonb, name text collate "C", n integer,
                    mail2 varchar, at timestamptz, tags text[]);
                create index i01 on t (n desc, name);
                create index i02 on t (n asc nulls first, at desc nulls last);
                create unique index i03 on t (lower(email)) where n > 3 and name is not null;
                create index i04 on t using gin (body jsonb_path_ops);
                create index i05 on t (email varchar_pattern_ops, mail2 text_pattern_ops);
                create index i06 on t (n) include (name, at);
                create index i07 on t (name collate "default", (email || 'x') collate "C", (email || 'y'));
                create index i08 on t ((body ->> 'a'), ((n + 1)));
                create index i09 on t using gin (tags);
                create index i10 on t using hash (email);
                create index i11 on t (n oid_ops)""");

        assertThat(table("t").indexes())
                .containsExactly(
                        index("i01", column("n").desc(), column("name")),
                        index("i02", column("n").withNullsFirst(), column("at").desc().withNullsLast()),
                        index("i03", expression("lower((email)::text)"))
                                .unique()
                                .where("(n > 3) AND (name IS NOT NULL)"),
                        index("i04", column("body").operatorClass("jsonb_path_ops"))
                                .using("gin"),
                        index(
                                "i05",
                                column("email").operatorClass("varchar_pattern_ops"),
                                column("mail2").operatorClass("text_pattern_ops")),
                        index("i06", column("n")).including("name", "at"),
                        index(
                                "i07",
                                column("name").collate("default"),
                                expression("(email)::text || 'x'::text").collate("C"),
                                expression("(email)::text || 'y'::text")),
                        index("i08", expression("body ->> 'a'::text"), expression("n + 1")),
                        index("i09", column("tags")).using("gin"),
                        index("i10", column("email")).using("hash"),
                        index("i11", column("n").operatorClass("oid_ops")));
    }

    @Test
    void an_invalid_index_is_there_because_it_takes_its_name() {
        database.execute("create table t (n integer); insert into t values (1), (1)");
        assertThatThrownBy(() -> database.execute("create unique index concurrently broken on t (n)"));

        assertThat(table("t").indexes()).containsExactly(index("broken", column("n")).unique());
    }

    @Test
    void odd_names_are_exact() {
        database.execute("""
                create table "Mixed Case" ("select" integer primary key, "quo""te" text, "  blanks  " integer, "ünïcödé" text,
                    "do$$ar ${x}" integer, "a.b" integer, "123" integer);
                create table "mixed case" (id integer);
                create index "Index ""1"" a" on "Mixed Case" ("quo""te");
                alter table "Mixed Case" add constraint "Check it" check ("a.b" > "123")""");

        Table table = table("Mixed Case");
        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly("select", "quo\"te", "  blanks  ", "ünïcödé", "do$$ar ${x}", "a.b", "123");
        assertThat(table.indexes()).containsExactly(index("Index \"1\" a", column("quo\"te")));
        assertThat(table.constraints())
                .containsExactly(
                        new Constraint.Check(Optional.of("Check it"), "\"a.b\" > \"123\""),
                        new Constraint.PrimaryKey(Optional.of("Mixed Case_pkey"), List.of("select")));
        assertThat(read().tables())
                .extracting(Table::name)
                .containsExactly(QualifiedName.of("Mixed Case"), QualifiedName.of("mixed case"));
    }

    @Test
    void enum_labels_stand_in_their_order_not_in_that_of_the_alphabet() {
        database.execute("""
                create type mood as enum ('sad', 'ok', 'happy');
                alter type mood add value 'angry' before 'sad';
                create type nothing as enum ();
                create type pair as (a integer, b mood)""");

        assertThat(read().enumTypes())
                .containsExactly(
                        new EnumType(QualifiedName.of("mood"), List.of("angry", "sad", "ok", "happy")),
                        new EnumType(QualifiedName.of("nothing"), List.of()));
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

        Schema schema = read(new ReadOptions(List.of("other", "missing", "public"), Set.of()));

        QualifiedName other = QualifiedName.of("other", "t");
        assertThat(schema.namespaces()).containsExactly("other");
        assertThat(schema.tables()).extracting(Table::name).containsExactly(QualifiedName.of("t"), other);
        assertThat(schema.enumTypes())
                .containsExactly(new EnumType(QualifiedName.of("other", "mood"), List.of("ok")));
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

        Schema schema = read(new ReadOptions(
                List.of("other"), Set.of(QualifiedName.of("autogen_version"), QualifiedName.of("other", "log"))));

        assertThat(schema.tables())
                .extracting(Table::name)
                .containsExactly(QualifiedName.of("t"), QualifiedName.of("other", "autogen_version"));
        assertThat(schema.sequences())
                .extracting(Sequence::name)
                .containsExactly(QualifiedName.of("other", "autogen_version_id_seq"));
        assertThat(schema.tables().get(0).constraints())
                .containsExactly(new Constraint.ForeignKey(
                        Optional.of("t_id_fkey"),
                        List.of("id"),
                        QualifiedName.of("autogen_version"),
                        List.of("id")));
    }

    @Test
    void only_tables_that_hold_rows_of_their_own_are_tables() {
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

        assertThat(read().tables())
                .extracting(table -> table.name().name())
                .containsExactly("part", "pointing", "unlogged");
        assertThat(table("part").indexes()).containsExactly(index("part_at", column("at")));
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
        assertThat(read().tables()).isEmpty();
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

            assertThat(new DatabaseReader().read(connection, ReadOptions.DEFAULT).tables())
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
        Schema all = read(options);
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

    private Schema read() {
        return read(ReadOptions.DEFAULT);
    }

    private Schema read(ReadOptions options) {
        try (Connection connection = database.connect()) {
            return new DatabaseReader().read(connection, options);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private Table table(String name) {
        return read().table(QualifiedName.of(name)).orElseThrow();
    }

    private static Column typed(String name, String type) {
        return new Column(name, SqlType.parse(type));
    }

    private static Index index(String name, IndexKey... keys) {
        return new Index(Optional.of(name), List.of(keys));
    }
}
