package dev.autogen.diff.database;

import static dev.autogen.schema.IndexKey.column;
import static dev.autogen.schema.IndexKey.expression;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
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
import dev.autogen.schema.TypeName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read of each kind of object. */
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
    void a_name_keeps_the_blanks_at_its_end() throws SQLException {
        database.execute("create schema \"odd\t\"; create table \"odd\t\".\"t \" (\"c \" integer)");
        try (Connection connection = database.connect()) {
            Schema read = new DatabaseReader().read(connection, new ReadOptions(List.of("odd\t"), Set.of()));

            assertThat(read.tables()).extracting(Table::name).containsExactly(QualifiedName.of("odd\t", "t "));
            assertThat(read.tables().get(0).columns()).extracting(Column::name).containsExactly("c ");
        }
    }

    @Test
    void a_default_an_expression_and_a_comment_are_read_whole_however_long() {
        String text = "0123456789".repeat(20);
        database.execute("create table t (a text default '" + text + "', b text generated always as ('" + text
                + "' || 'x') stored); comment on column t.a is '" + text + "'");

        Column plain = table("t").columns().get(0);
        Column generated = table("t").columns().get(1);

        assertThat(plain.defaultSql()).contains("'" + text + "'::text");
        assertThat(plain.comment()).contains(text);
        assertThat(generated.generated().orElseThrow().expression()).contains(text);
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
                        new Column("i", SqlType.of(TypeName.INTERVAL_DAY_TO_SECOND, 3)),
                        new Column("j", new SqlType.Raw("positive")),
                        new Column("k", new SqlType.Raw("mood")),
                        new Column("l", new SqlType.Array(new SqlType.Raw("mood"))),
                        typed("m", "bit(8)"),
                        new Column("n", SqlType.of(TypeName.INTERNAL_CHAR)),
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
        assertThat(Reading.of(database).sequences()).isEmpty();
    }

    @Test
    void sequences_say_what_is_not_the_default_of_their_type_and_who_owns_them() {
        database.execute("""
                create sequence plain;
                create sequence down as smallint increment -2 start -5 maxvalue -3;
                create sequence small as integer minvalue 1 maxvalue 2147483647;
                create sequence bounded minvalue 0 start 0 maxvalue 10 cycle;
                create table t (id bigserial)""");

        assertThat(Reading.of(database).sequences())
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
                                Optional.of("both_check"), "(id > 0) AND ((name <> ')'::text) OR (name IS NULL))"),
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
        assertThat(table("t").indexes())
                .containsExactly(index("t_b", column("b")).unique().withNullsNotDistinct());
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
                        index(
                                "i02",
                                column("n").withNullsFirst(),
                                column("at").desc().withNullsLast()),
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

        assertThat(table("t").indexes())
                .containsExactly(index("broken", column("n")).unique());
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
        assertThat(Reading.of(database).tables())
                .extracting(Table::name)
                .containsExactly(QualifiedName.of("Mixed Case"), QualifiedName.of("mixed case"));
    }

    @Test
    void a_virtual_column_is_none_that_is_stored() {
        assumeThat(TestServer.embeddedVersions()).contains(18);
        try (TestDatabase newest = TestDatabase.createOn(TestServer.embedded(18))) {
            newest.execute("""
                    create table t (a integer, b integer generated always as (a + 1) virtual,
                                    c integer generated always as (a + 2) stored)""");

            assertThat(Reading.of(newest)
                            .table(QualifiedName.of("t"))
                            .orElseThrow()
                            .columns())
                    .extracting(Column::generated)
                    .containsExactly(
                            Optional.empty(),
                            Optional.of(new Generated("a + 1", true)),
                            Optional.of(new Generated("a + 2", false)));
        }
    }

    @Test
    void enum_labels_stand_in_their_order_not_in_that_of_the_alphabet() {
        database.execute("""
                create type mood as enum ('sad', 'ok', 'happy');
                alter type mood add value 'angry' before 'sad';
                create type nothing as enum ();
                create type pair as (a integer, b mood)""");

        assertThat(Reading.of(database).enumTypes())
                .containsExactly(
                        new EnumType(QualifiedName.of("mood"), List.of("angry", "sad", "ok", "happy")),
                        new EnumType(QualifiedName.of("nothing"), List.of()));
    }

    private Table table(String name) {
        return Reading.of(database).table(QualifiedName.of(name)).orElseThrow();
    }

    private static Column typed(String name, String type) {
        return new Column(name, SqlType.parse(type));
    }

    private static Index index(String name, IndexKey... keys) {
        return new Index(Optional.of(name), List.of(keys));
    }
}
