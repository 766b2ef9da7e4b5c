package dev.autogen.diff.database;

import static dev.autogen.diff.database.Wanted.check;
import static dev.autogen.diff.database.Wanted.columns;
import static dev.autogen.diff.database.Wanted.constraints;
import static dev.autogen.diff.database.Wanted.create;
import static dev.autogen.diff.database.Wanted.schema;
import static dev.autogen.diff.database.Wanted.table;
import static dev.autogen.diff.database.Wanted.tableOf;
import static dev.autogen.diff.database.Wanted.typed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Column;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts mean the same to PostgreSQL, and which do not. */
class SameMeaningTest {

    private static TestDatabase database;

    @BeforeAll
    static void createDatabase() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void dropDatabase() {
        database.close();
    }

    @BeforeEach
    void createNamespace() {
        database.execute("create schema if not exists public");
    }

    @AfterEach
    void dropNamespace() {
        database.execute("drop schema public cascade");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            status in ('A','B')                          | status  IN ( 'A', 'B' )
            status in ('A','B')                          | (status in ('A','B'))
            status in ('A','B')                          | status = any (array['A','B'])
            status in ('A','B') or status is null        | ((status in ('A','B')) or (status is null))
            status not in ('A','B''C')                   | status not in ('A', 'B''C')
            status in ('A','B')                          | status in ('B','A')
            status in ('B','A','C')                      | status in ('A','B','C','A')
            status not in ('B','A') or status is null    | status not in ('A','B') or status is null
            code in ('b','a')                            | code in ('a','b')
            id in (3, 1, -2) and status in ('B','A')     | id in (-2, 1, 3) and status in ('A','B')
            code in ('a','b')                            | code in ('a', 'b')
            id between 0 and 3                           | id >= 0 and id<=3
            name != ''                                   | name <> ''
            at > now()                                   | at > current_timestamp
            lower(name) = name                           | LOWER( "name" )=name
            cast(name as varchar(3)) <> 'x'              | name::character varying(3) <> 'x'
            "Mixed" in ('A','B')                         | "Mixed" in ('A','B')
            t.id > 3                                     | id > 3
            t is not null                                | (t) is not null
            id > 3                                       | id > 3 -- more than three
            """)
    void checks_that_mean_the_same_become_equal(String live, String wanted) {
        database.execute(create("check (" + live + "\n)"));

        Alignment alignment = Wanted.alignedWith(database, table("t", check("t_check", wanted)));

        assertThat(constraints(alignment.live()).get(0).withName(Optional.empty()))
                .isEqualTo(constraints(alignment.wanted()).get(0).withName(Optional.empty()));
        assertThat(alignment.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            status in ('A','B')                          | status in ('A','B','C')
            status in ('A','B')                          | status in ('B','C')
            status in ('B','A') and id > 3               | status in ('A','B')
            name in ('x, ''y', 'z')                      | name in ('x', '''y, z')
            status in ('A','B')                          | status not in ('A','B')
            id between 0 and 3                           | id between 0 and 4
            name <> 'now()'                              | name <> 'CURRENT_TIMESTAMP'
            active                                       | not active
            at > now()                                   | at > clock_timestamp()
            """)
    void checks_that_drifted_stay_different_and_in_the_callers_words(String live, String wanted) {
        database.execute(create("check (" + live + ")"));

        Alignment alignment = Wanted.alignedWith(database, table("t", check("t_check", wanted)));

        assertThat(constraints(alignment.wanted())).containsExactly(check("t_check", wanted));
        assertThat(constraints(alignment.live()).get(0).withName(Optional.empty()))
                .isNotEqualTo(check("t_check", wanted).withName(Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            varchar(9)       | 'x'               | 'x'::character varying
            varchar(9)       | 'x'::text         | 'x'
            boolean          | true              | 't'
            boolean          | true              | TRUE
            boolean          | true              | 'true'
            boolean          | 1::boolean        | true
            integer          | 5                 | '5'
            integer          | 5                 | 5.0
            integer          | -1                | (-1)
            numeric(10, 2)   | 0                 | 0.0
            numeric(10, 2)   | 0                 | 0.00
            double precision | 1                 | 1.0
            timestamptz      | now()             | current_timestamp
            timestamptz      | now()             | CURRENT_TIMESTAMP(6)
            timestamptz      | transaction_timestamp() | now()
            integer[]        | '{}'              | array[]::integer[]
            jsonb            | '{}'              | '{ }'
            integer          | 3                 | 1 + 2
            varchar(9)       | null              | null
            varchar(9)       | 'it''s'           | 'it''s'
            text             | E'a\\\\b'         | E'a\\\\b'::text
            date             | '2020-01-02'      | '2020-01-02'::date
            interval         | '1 day'           | interval '1 day'
            uuid             | gen_random_uuid() | gen_random_uuid( )
            """)
    void defaults_that_mean_the_same_become_equal(String type, String live, String wanted) {
        database.execute("create table t (c " + type + " default " + live + ")");

        Alignment alignment =
                Wanted.alignedWith(database, table(typed("c", type).defaultSql(wanted)));

        assertThat(alignment.wanted()).isEqualTo(alignment.live());
        assertThat(alignment.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            numeric          | 0                 | 0.0
            text             | 'a'               | 'b'
            integer          | 5                 | 5.5
            timestamptz      | now()             | clock_timestamp()
            timestamptz      | now()             | current_timestamp(3)
            text             | 'now()'           | current_timestamp
            double precision | random()          | random() * 1
            varchar(9)       | null              | 'null'
            """)
    void defaults_that_drifted_stay_different_and_in_the_callers_words(String type, String live, String wanted) {
        database.execute("create table t (c " + type + " default " + live + ")");

        Alignment alignment =
                Wanted.alignedWith(database, table(typed("c", type).defaultSql(wanted)));

        assertThat(alignment.wanted()).isEqualTo(schema(table(typed("c", type).defaultSql(wanted))));
        assertThat(alignment.wanted()).isNotEqualTo(alignment.live());
    }

    @Test
    void no_default_is_the_same_as_a_default_of_null() {
        // With a length, PostgreSQL keeps "default null".
        database.execute("create table t (a varchar(9) default null, b varchar(9), c text default null)");

        Alignment alignment = Wanted.alignedWith(
                database,
                table(typed("a", "varchar(9)"), typed("b", "varchar(9)").defaultSql("NULL"), typed("c", "text")));

        assertThat(alignment.wanted()).isEqualTo(alignment.live());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            double precision            | float(53)
            timestamp(6) with time zone | TIMESTAMP (6)  with time zone
            mood                        | MOOD
            mood                        | public.mood
            mood[]                      | mood array
            integer[]                   | int4 array[3]
            positive                    | public."positive"
            numeric(10, 0)              | decimal(10)
            varchar(30)                 | character varying (30)
            interval day to second(3)   | INTERVAL DAY TO SECOND (3)
            bit varying(5)              | varbit(5)
            "char"                      | pg_catalog."char"
            """)
    void types_that_are_the_same_become_equal(String live, String wanted) {
        database.execute("""
                create type mood as enum ('ok');
                create domain positive as integer check (value > 0);
                create table t (c %s)""".formatted(live));
        Schema given = new Schema(
                List.of(),
                List.of(new EnumType(QualifiedName.of("mood"), List.of("ok"))),
                List.of(),
                List.of(table(new Column("c", new SqlType.Raw(wanted)))));

        Alignment alignment = Wanted.alignedWith(database, given);

        assertThat(alignment.wanted()).isEqualTo(alignment.live());
        assertThat(alignment.warnings()).isEmpty();
    }

    @Test
    void what_stands_behind_a_type_is_no_part_of_it() {
        database.execute("create table t (a varchar(30) default 'abc' not null, b bigserial, c integer not null)");
        Table wanted = table(
                new Column("a", new SqlType.Raw("varchar(30) default 'abc' not null")),
                new Column("b", new SqlType.Raw("bigserial")),
                new Column("c", new SqlType.Raw("int not null")));

        Alignment alignment = Wanted.alignedWith(database, wanted);

        assertThat(columns(alignment.wanted()))
                .containsExactly(
                        typed("a", "varchar(30)").notNull().defaultSql("'abc'::character varying"),
                        // Its sequence is for the comparison to see.
                        typed("b", "bigint").notNull(),
                        typed("c", "integer").notNull());
        assertThat(columns(alignment.live()).get(0))
                .isEqualTo(columns(alignment.wanted()).get(0));
    }

    @Test
    void types_that_differ_stay_in_the_callers_words() {
        database.execute("create domain positive as integer; create table t (a integer, b text)");
        Table wanted = table(new Column("a", new SqlType.Raw("POSITIVE")), typed("b", "varchar(3)"));

        assertThat(Wanted.alignedWith(database, wanted).wanted()).isEqualTo(schema(wanted));
    }

    @Test
    void generated_columns_and_indexes_become_equal() {
        database.execute("""
                create table t (id integer, email varchar(99), status varchar(9), low text generated always as (lower(email)) stored);
                create unique index i1 on t (lower(email), id desc) where status in ('A','B');
                create index i2 on t ((id + 1), (email || 'x')) where status is not null""");
        Table wanted = new Table(
                QualifiedName.of("t"),
                List.of(
                        typed("id", "integer"),
                        typed("email", "varchar(99)"),
                        typed("status", "varchar(9)"),
                        typed("low", "text").withGenerated(Optional.of(new Generated("LOWER( email )")))),
                List.of(),
                List.of(
                        new Index(
                                        Optional.of("i1"),
                                        List.of(
                                                IndexKey.expression("lower(email)"),
                                                IndexKey.column("id").desc()))
                                .unique()
                                .where("status in ('A', 'B')"),
                        new Index(
                                        Optional.of("i2"),
                                        List.of(IndexKey.expression("id+1"), IndexKey.expression("email||'x'")))
                                .where("(status is not null)")),
                Optional.empty());

        Alignment alignment = Wanted.alignedWith(database, wanted);

        assertThat(alignment.wanted()).isEqualTo(alignment.live()).isEqualTo(schema(wanted));
    }

    @Test
    void generated_columns_and_indexes_that_drifted_stay_different() {
        database.execute("""
                create table t (id integer, g integer generated always as (id + 1) stored);
                create index i on t ((id + 1)) where id > 1""");
        Table wanted = new Table(
                QualifiedName.of("t"),
                List.of(typed("id", "integer"), typed("g", "integer").generatedStored("id + 2")),
                List.of(),
                List.of(new Index(Optional.of("i"), List.of(IndexKey.expression("id + 2"))).where("id > 2")),
                Optional.empty());

        Alignment alignment = Wanted.alignedWith(database, wanted);

        assertThat(alignment.wanted()).isEqualTo(schema(wanted));
        assertThat(tableOf(alignment.live()).indexes().get(0).keys()).containsExactly(IndexKey.expression("id + 1"));
    }
}
