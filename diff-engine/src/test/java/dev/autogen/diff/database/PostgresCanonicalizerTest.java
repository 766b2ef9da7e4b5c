package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresCanonicalizerTest {

    /** The columns that the checks of these tests are about. */
    private static final List<Column> COLUMNS = List.of(
            typed("id", "integer"),
            typed("status", "varchar(20)"),
            typed("name", "text"),
            typed("active", "boolean"),
            typed("code", "char(3)"),
            typed("at", "timestamptz"),
            typed("Mixed", "varchar(9)"));

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

        Alignment alignment = align(table("t", check("t_check", wanted)));

        assertThat(constraints(alignment.live()).get(0).withName(Optional.empty()))
                .isEqualTo(constraints(alignment.wanted()).get(0).withName(Optional.empty()));
        assertThat(alignment.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            status in ('A','B')                          | status in ('A','B','C')
            status in ('A','B')                          | status in ('B','A')
            status in ('A','B')                          | status not in ('A','B')
            id between 0 and 3                           | id between 0 and 4
            name <> 'now()'                              | name <> 'CURRENT_TIMESTAMP'
            active                                       | not active
            at > now()                                   | at > clock_timestamp()
            """)
    void checks_that_drifted_stay_different_and_in_the_callers_words(String live, String wanted) {
        database.execute(create("check (" + live + ")"));

        Alignment alignment = align(table("t", check("t_check", wanted)));

        assertThat(constraints(alignment.wanted())).containsExactly(check("t_check", wanted));
        assertThat(constraints(alignment.live()).get(0).withName(Optional.empty()))
                .isNotEqualTo(check("t_check", wanted).withName(Optional.empty()));
    }

    @Test
    void checks_are_matched_by_what_they_say_not_by_their_names() {
        database.execute(create("constraint a check (id > 1), constraint b check (id > 2), constraint c check (id > 3)"));

        Alignment alignment = align(table("t", check("x", "id>3"), check("y", "id>1"), check("z", "id>9")));

        assertThat(constraints(alignment.wanted()))
                .containsExactly(check("x", "id>3"), check("y", "id>1"), check("z", "id>9"));
        assertThat(constraints(alignment.live()))
                .containsExactly(check("a", "id>1"), check("b", "id > 2"), check("c", "id>3"));
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

        Alignment alignment = align(table(typed("c", type).defaultSql(wanted)));

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

        Alignment alignment = align(table(typed("c", type).defaultSql(wanted)));

        assertThat(alignment.wanted()).isEqualTo(schema(table(typed("c", type).defaultSql(wanted))));
        assertThat(alignment.wanted()).isNotEqualTo(alignment.live());
    }

    @Test
    void no_default_is_the_same_as_a_default_of_null() {
        // With a length, PostgreSQL keeps "default null".
        database.execute("create table t (a varchar(9) default null, b varchar(9), c text default null)");

        Alignment alignment = align(table(
                typed("a", "varchar(9)"), typed("b", "varchar(9)").defaultSql("NULL"), typed("c", "text")));

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

        Alignment alignment = align(given);

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

        Alignment alignment = align(wanted);

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

        assertThat(align(wanted).wanted()).isEqualTo(schema(wanted));
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

        Alignment alignment = align(wanted);

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

        Alignment alignment = align(wanted);

        assertThat(alignment.wanted()).isEqualTo(schema(wanted));
        assertThat(tableOf(alignment.live()).indexes().get(0).keys()).containsExactly(IndexKey.expression("id + 1"));
    }

    @Test
    void a_database_that_was_restored_from_a_dump_is_equal_too() {
        database.execute(create("constraint listed check (status in ('A','B')), constraint other check (code not in ('x'))")
                + "; create index i on t (id) where status in ('A','B') and name <> ''");
        Table wanted = table("t", check("listed", "status in ('A','B')"), check("other", "code not in ('x')"))
                .withIndexes(List.of(new Index(Optional.of("i"), List.of(IndexKey.column("id")))
                        .where("status in ('A','B') and name <> ''")));
        try (TestDatabase restored = TestDatabase.create()) {
            restored.execute(database.dump());
            Schema live = read(restored);
            assertThat(live).isNotEqualTo(read(database));

            Alignment alignment = align(restored, schema(wanted));

            assertThat(alignment.wanted()).isEqualTo(alignment.live());
        }
    }

    @Test
    void a_check_that_postgres_wrote_anew_for_a_changed_type_is_equal_too() {
        database.execute(create("constraint listed check (status in ('A','B'))"));
        database.execute("alter table t alter status type varchar(30)");
        Column wider = typed("status", "varchar(30)");

        Alignment widened = align(table("t", check("listed", "status in ('A','B')"))
                .withColumns(List.of(COLUMNS.get(0), wider)));
        assertThat(constraints(widened.wanted())).isEqualTo(constraints(widened.live()));

        database.execute("alter table t alter status type text");
        Alignment unlimited = align(table("t", check("listed", "status in ('A','B')"))
                .withColumns(List.of(COLUMNS.get(0), typed("status", "text"))));
        assertThat(constraints(unlimited.wanted())).isEqualTo(constraints(unlimited.live()));
    }

    @Test
    void a_live_check_that_nobody_wants_comes_in_words_that_bring_it_back() {
        String table = create("constraint listed check (status in ('A','B''s') or id in (1, 2)),"
                + " constraint other check (code not in ('x', 'y')), constraint plain check (id > 3)");
        database.execute(table);
        database.execute("create table gone (kind varchar(9) constraint kind_check check (kind not in ('a')))");
        String before = database.dump();

        Alignment alignment = align(table("t"));

        assertThat(constraints(alignment.live()))
                .containsExactly(
                        check("listed", "(status in ('A', 'B''s')) OR (id in (1, 2))"),
                        check("other", "code not in ('x', 'y')"),
                        check("plain", "id > 3"));
        assertThat(alignment.live().table(QualifiedName.of("gone")).orElseThrow().constraints())
                .containsExactly(check("kind_check", "(kind)::text <> 'a'::text"));
        database.execute("alter table t drop constraint listed, drop constraint other;"
                + " alter table t add constraint listed check ((status in ('A', 'B''s')) OR (id in (1, 2))),"
                + " add constraint other check (code not in ('x', 'y'))");
        assertThat(database.dump()).isEqualTo(before);
    }

    @Test
    void a_text_that_would_not_bring_the_live_check_back_is_not_offered() {
        database.execute(create("constraint listed check (status in ('A','B'))"));
        database.execute("alter table t alter status type varchar(20)");

        assertThat(constraints(align(table("t")).live()))
                .containsExactly(check(
                        "listed",
                        "(status)::text = ANY (ARRAY[('A'::character varying)::text, ('B'::character varying)::text])"));
    }

    @Test
    void one_wrong_expression_harms_no_other() {
        database.execute(create("check (id > 1), check (status in ('A'))"));

        Alignment alignment = align(table(
                "t", check("a", "nosuch(id) > 1"), check("b", "missing > 1"), check("c", "id>1"), check("d", "id > ")));

        assertThat(constraints(alignment.wanted()))
                .containsExactly(
                        check("a", "nosuch(id) > 1"),
                        check("b", "missing > 1"),
                        check("c", "id>1"),
                        check("d", "id > "));
        assertThat(constraints(alignment.live())).contains(check("t_id_check", "id>1"));
        assertThat(alignment.warnings())
                .hasSize(3)
                .contains(
                        "compared as text only, because column \"missing\" does not exist: check \"missing > 1\" of t",
                        "compared as text only, because function nosuch(integer) does not exist:"
                                + " check \"nosuch(id) > 1\" of t");
    }

    @Test
    void a_missing_type_is_reported_once_with_what_to_do() {
        database.execute("create table t (id integer, geom text default 'x', check (geom <> ''))");
        SqlType geometry = SqlType.parse("geometry(Point,4326)");
        Table changed = table(typed("id", "integer"), new Column("geom", geometry).defaultSql("'y'"))
                .withConstraints(List.of(check("c", "ST_IsValid(geom)")));
        Table added = table(new Column("place", geometry)).withName(QualifiedName.of("added"));

        assertThat(align(schema(changed, added)).warnings())
                .containsExactly("compared as text only, because type \"geometry\" does not exist:"
                        + " type of t.geom, default of t.geom, check \"ST_IsValid(geom)\" of t, type of added.place"
                        + " (create extension postgis)");
    }

    @Test
    void enum_types_and_sequences_that_are_only_wanted_are_no_problem() {
        database.execute("""
                create type mood as enum ('sad', 'ok');
                create table t (a mood default 'ok', b varchar(9) default 'x' check (b is not null), c bigint default 3,
                    check (a <> 'sad'))""");
        Schema wanted = new Schema(
                List.of(),
                List.of(
                        new EnumType(QualifiedName.of("kind"), List.of("x", "y")),
                        new EnumType(QualifiedName.of("mood"), List.of("sad", "ok", "happy"))),
                List.of(new dev.autogen.schema.Sequence(QualifiedName.of("numbers"))),
                List.of(table(
                                new Column("a", new SqlType.Raw("mood")).defaultSql("'ok'"),
                                new Column("b", new SqlType.Raw("kind")).defaultSql("'y'"),
                                typed("c", "bigint").defaultSql("nextval('numbers')"),
                                new Column("d", new SqlType.Raw("kind")))
                        .withConstraints(List.of(check("x", "a<>'sad'"), check("y", "(b) is not null")))));

        Alignment alignment = align(wanted);

        assertThat(alignment.warnings()).isEmpty();
        assertThat(alignment.wanted()).isEqualTo(wanted);
        assertThat(columns(alignment.live()).get(0)).isEqualTo(columns(wanted).get(0));
        assertThat(constraints(alignment.live()))
                .extracting(constraint -> ((Constraint.Check) constraint).expression())
                .containsExactlyInAnyOrder("a<>'sad'", "(b) is not null");
    }

    @Test
    void the_database_and_the_connection_are_left_as_they_were() throws SQLException {
        database.execute(create("check (status in ('A','B'))"));
        String before = database.dump();
        try (Connection connection = database.connect()) {
            Schema live = new DatabaseReader().read(connection, ReadOptions.DEFAULT);
            new PostgresCanonicalizer()
                    .align(connection, live, schema(table("t", check("a", "status in ('C')"), check("b", "nosuch"))));

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(database.dump()).isEqualTo(before);
            try (var rows = connection
                    .createStatement()
                    .executeQuery("select count(*) from pg_class where relpersistence = 't'")) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    @Test
    void a_transaction_of_the_caller_goes_on() throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute(create("constraint c check (status in ('A'))"));
            Schema live = new DatabaseReader().read(connection, ReadOptions.DEFAULT);

            Alignment alignment =
                    new PostgresCanonicalizer().align(connection, live, schema(table("t", check("c", "status='A'"))));

            assertThat(alignment.wanted()).isEqualTo(alignment.live());
            connection.commit();
        }
        assertThat(read(database).tables()).hasSize(1);
    }

    @Test
    void a_read_only_session_changes_nothing_and_says_so() throws SQLException {
        database.execute(create("constraint c check (status in ('A'))"));
        try (Connection connection = database.connect()) {
            connection.setReadOnly(true);
            Schema live = new DatabaseReader().read(connection, ReadOptions.DEFAULT);
            Schema wanted = schema(table("t", check("c", "status='A'")));

            Alignment alignment = new PostgresCanonicalizer().align(connection, live, wanted);

            assertThat(alignment)
                    .isEqualTo(new Alignment(
                            live,
                            wanted,
                            List.of("compared as text only, because cannot execute CREATE FUNCTION in a read-only"
                                    + " transaction: check \"status='A'\" of t")));
            assertThat(connection.isReadOnly()).isTrue();
        }
    }

    @Test
    void a_role_that_may_create_nothing_temporary_changes_nothing_and_says_so() throws SQLException {
        database.execute(create("constraint c check (status in ('A'))"));
        String role = "r_" + database.name();
        database.execute(
                "create role " + role + "; grant usage on schema public to " + role + "; revoke temporary on database " + database.name() + " from public");
        try (Connection connection = database.connect()) {
            connection.createStatement().execute("set role " + role);
            Schema live = new DatabaseReader().read(connection, ReadOptions.DEFAULT);
            Schema wanted = schema(table("t", check("c", "status='A'")));

            Alignment alignment = new PostgresCanonicalizer().align(connection, live, wanted);

            assertThat(alignment.live()).isEqualTo(live);
            assertThat(alignment.wanted()).isEqualTo(wanted);
            assertThat(alignment.warnings())
                    .singleElement()
                    .asString()
                    .startsWith("compared as text only, because permission denied")
                    .endsWith(": check \"status='A'\" of t");
        } finally {
            database.execute("grant temporary on database " + database.name() + " to public; drop owned by " + role
                    + "; drop role " + role);
        }
    }

    private static String create(String constraints) {
        return "create table t (id integer, status varchar(20), name text, active boolean, code char(3), at timestamptz,"
                + " \"Mixed\" varchar(9), " + constraints + ")";
    }

    private static Alignment align(Table... wanted) {
        return align(schema(wanted));
    }

    private static Alignment align(Schema wanted) {
        return align(database, wanted);
    }

    private static Alignment align(TestDatabase in, Schema wanted) {
        try (Connection connection = in.connect()) {
            Schema live = new DatabaseReader().read(connection, ReadOptions.DEFAULT);
            return new PostgresCanonicalizer().align(connection, live, wanted);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Schema read(TestDatabase from) {
        try (Connection connection = from.connect()) {
            return new DatabaseReader().read(connection, ReadOptions.DEFAULT);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Schema schema(Table... tables) {
        return new Schema(List.of(), List.of(), List.of(), List.of(tables));
    }

    private static Table table(String name, Constraint... constraints) {
        return new Table(QualifiedName.of(name), COLUMNS, List.of(constraints), List.of(), Optional.empty());
    }

    private static Table table(Column... columns) {
        return new Table(QualifiedName.of("t"), List.of(columns), List.of(), List.of(), Optional.empty());
    }

    private static Column typed(String name, String type) {
        return new Column(name, SqlType.parse(type));
    }

    private static Constraint check(String name, String expression) {
        return new Constraint.Check(Optional.of(name), expression);
    }

    private static Table tableOf(Schema schema) {
        return schema.table(QualifiedName.of("t")).orElseThrow();
    }

    private static List<Constraint> constraints(Schema schema) {
        return tableOf(schema).constraints();
    }

    private static List<Column> columns(Schema schema) {
        return tableOf(schema).columns();
    }
}
