package dev.autogen.diff.database;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.operation.CreateFunction;
import dev.autogen.operation.CreateProcedure;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Routine;
import dev.autogen.schema.SqlType;
import dev.autogen.sql.PostgresWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions and procedures, as they are read and as they can be made again. */
class RoutineReaderTest {

    /** What a routine can use and its own schema does not say. */
    private static final String AROUND = """
            create type mood as enum ('sad', 'ok');
            create schema "Odd Place";
            create table item (id bigint, code text);
            """;

    private static final String ROUTINES = """
            create function plain(integer, b text, "C d" mood) returns numeric language sql as 'select 1.5';
            create function quotes() returns text language plpgsql as
                'begin return ''it''''s $$ and $body$ and \\ and " and üñí 漢字 🐘''; end -- end';
            create function defaults(a integer default 1, b text default 'a, b', c integer[] default '{1,2}',
                                     d timestamptz default now(), e text default null, f mood default 'ok')
                returns integer language sql as 'select 1';
            create function inputs_and_outputs(inout a integer, b text, out c mood, out "D" integer[])
                language plpgsql as 'begin c := ''ok''; end';
            create function one_output(out a integer) language sql as 'select 1';
            create function sets(out a integer, out b text) returns setof record language sql as 'select 1, ''a''';
            create function set_of_one(out a bigint) returns setof bigint language sql rows 5 as 'select 1::bigint';
            create function rows_of() returns setof item language sql as 'select * from item';
            create function arrays() returns setof integer[] language sql rows 1000 as 'select array[1]';
            create function columns_of(a integer) returns table (id bigint, "Some Text" varchar(9), "table" timestamptz[])
                language sql as 'select 1::bigint, null::varchar, null::timestamptz[]';
            create function one_column() returns table (id bigint) language sql as 'select 1::bigint';
            create function any_of(a anyelement, variadic b anyarray) returns anyelement language sql as 'select a';
            create function many(a text, variadic b integer[] default '{}') returns void language sql as '';
            create function padded(a char(3), b bit(4), c "char", d varchar(3), e numeric(4, 2), f char[])
                returns char language sql as 'select a';
            create function touch() returns trigger language plpgsql as 'begin return new; end';
            create function watch() returns event_trigger language plpgsql as 'begin end';
            create function says_all(a integer) returns setof integer language sql immutable leakproof strict security definer
                parallel safe cost 7 rows 9 as 'select a';
            create function stable_restricted() returns integer language sql stable parallel restricted cost 100 as 'select 1';
            create function overloaded() returns integer language sql as 'select 0';
            create function overloaded(text) returns integer language sql as 'select 1';
            create function overloaded(integer, integer) returns integer language sql as 'select 2';
            create function overloaded(integer) returns integer language sql as 'select 3';
            create function returns_one(a integer) returns integer language sql return a + 1;
            create function atomic(a integer) returns integer language sql begin atomic
                select count(*) from item; select a + 1 as "Odd;Name"; end;
            create function settings() returns integer language sql
                set search_path = "$user", public, "Odd Place", pg_temp set work_mem = '64MB' set statement_timeout = 5000
                set datestyle = 'ISO, DMY' set timezone = 'Europe/Berlin' set enable_seqscan = off set my.own = E'a\\\\b''c'
                set temp_tablespaces = ''
                as 'select 1';
            create function no_path() returns integer language sql set search_path = '' as 'select 1';
            create function "Odd Name.é"("select" integer) returns integer language sql as 'select $1';
            create procedure pay(a integer, inout b text default 'x', variadic c integer[] default '{}')
                language plpgsql as 'begin b := a; end';
            create procedure paid(a integer, out b integer) language plpgsql security definer set search_path = pg_catalog
                as 'begin b := a; end';
            create procedure atomic_too() language sql begin atomic delete from item; end;
            """;

    private TestDatabase database;

    static List<TestServer> servers() {
        return TestServer.everyVersion();
    }

    @BeforeEach
    void createDatabase() {
        database = TestDatabase.create();
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_routine_that_is_made_of_what_was_read_is_the_same(TestServer server) {
        try (TestDatabase first = TestDatabase.createOn(server);
                TestDatabase second = TestDatabase.createOn(server)) {
            first.execute(AROUND + ROUTINES);
            List<Routine> read = routines(first);
            second.execute(AROUND);
            read.forEach(routine -> create(second, routine));

            assertThat(routines(second)).isEqualTo(read).hasSize(30);
            assertThat(definitions(second)).isEqualTo(definitions(first));
        }
    }

    @Test
    void arguments_have_mode_name_type_and_default() {
        database.execute(AROUND + ROUTINES);

        assertThat(routine("plain").arguments())
                .containsExactly(argument(integer()), argument("b", text()), argument("C d", new SqlType.Raw("mood")));
        assertThat(routine("defaults").arguments())
                .containsExactly(
                        argument("a", integer()).defaultSql("1"),
                        argument("b", text()).defaultSql("'a, b'::text"),
                        argument("c", array(integer())).defaultSql("'{1,2}'::integer[]"),
                        argument("d", timestamptz()).defaultSql("now()"),
                        argument("e", text()).defaultSql("NULL::text"),
                        argument("f", new SqlType.Raw("mood")).defaultSql("'ok'::mood"));
        assertThat(routine("inputs_and_outputs"))
                .isEqualTo(function(
                                "inputs_and_outputs",
                                argument("a", integer()).inOut(),
                                argument("b", text()),
                                argument("c", new SqlType.Raw("mood")).out(),
                                argument("D", array(integer())).out())
                        .language("plpgsql")
                        .body("begin c := 'ok'; end"));
        assertThat(routine("any_of").arguments())
                .containsExactly(
                        argument("a", new SqlType.Raw("anyelement")),
                        argument("b", new SqlType.Raw("anyarray")).variadic());
        assertThat(routine("padded").arguments())
                .extracting(argument -> argument.type().sql())
                .containsExactly("bpchar", "\"bit\"", "\"char\"", "varchar", "numeric", "bpchar[]");
    }

    @Test
    void a_result_is_said_once() {
        database.execute(AROUND + ROUTINES);

        assertThat(returns("plain")).isEqualTo("numeric");
        assertThat(returns("touch")).isEqualTo("trigger");
        assertThat(returns("one_output")).isEqualTo("none");
        assertThat(returns("inputs_and_outputs")).isEqualTo("none");
        assertThat(returns("sets")).isEqualTo("setof record");
        assertThat(returns("set_of_one")).isEqualTo("setof bigint");
        assertThat(returns("rows_of")).isEqualTo("setof item");
        assertThat(returns("arrays")).isEqualTo("setof integer[]");
        assertThat(returns("columns_of"))
                .isEqualTo("table (id bigint, \"Some Text\" varchar, \"table\" timestamptz[])");
        assertThat(returns("one_column")).isEqualTo("table (id bigint)");
        assertThat(returns("pay")).isEqualTo("none");
        assertThat(returns("many")).isEqualTo("void");
    }

    @Test
    void what_is_ordinary_is_not_said() {
        database.execute(AROUND + ROUTINES);

        assertThat(routine("says_all"))
                .isEqualTo(function("says_all", argument("a", integer()))
                        .returns("setof integer")
                        .immutable()
                        .leakproof()
                        .strict()
                        .securityDefiner()
                        .parallelSafe()
                        .cost(7)
                        .rows(9)
                        .body("select a"));
        assertThat(routine("stable_restricted"))
                .isEqualTo(function("stable_restricted")
                        .returns(integer())
                        .stable()
                        .parallelRestricted()
                        .body("select 1"));
        assertThat(routine("arrays").behavior().rows()).isEmpty();
    }

    @Test
    void a_setting_is_the_sql_that_sets_it() {
        database.execute(AROUND + ROUTINES);

        assertThat(routine("settings").behavior().settings())
                .containsEntry("search_path", "'$user', 'public', 'Odd Place', 'pg_temp'")
                .containsEntry("work_mem", "'64MB'")
                .containsEntry("statement_timeout", "'5000'")
                .containsEntry("datestyle", "'ISO, DMY'")
                .containsEntry("timezone", "'Europe/Berlin'")
                .containsEntry("enable_seqscan", "'off'")
                .containsEntry("temp_tablespaces", "''")
                .containsEntry("my.own", "E'a\\\\b''c'")
                .hasSize(8);
        assertThat(routine("no_path").behavior().settings()).containsOnly(Map.entry("search_path", "''"));
    }

    @Test
    void a_body_is_what_was_written_or_what_postgresql_understood() {
        database.execute(AROUND + ROUTINES);

        assertThat(routine("quotes").body())
                .contains(new Routine.Body(
                        "begin return 'it''s $$ and $body$ and \\ and \" and üñí 漢字 🐘'; end -- end", false));
        assertThat(routine("returns_one").body()).contains(new Routine.Body("RETURN (a + 1)", true));
        assertThat(routine("atomic").body().orElseThrow().isParsed()).isTrue();
        assertThat(routine("many").body()).contains(new Routine.Body("", false));
    }

    @Test
    void routines_stand_by_name_then_by_signature() {
        database.execute(AROUND + ROUTINES);

        assertThat(routines(database))
                .filteredOn(routine -> routine.name().name().equals("overloaded"))
                .extracting(Routine::signature)
                .containsExactly(List.of(), List.of(integer()), List.of(integer(), integer()), List.of(text()));
        assertThat(routines(database)).extracting(Routine::name).isSorted();
    }

    @Test
    void a_routine_outside_the_default_namespace_has_its_schema() {
        database.execute("""
                create schema app; create schema unread;
                create type app.mood as enum ('ok');
                create function app.f(a app.mood) returns app.mood language sql as 'select a';
                create function unread.g() returns integer language sql as 'select 1'""");

        assertThat(Reading.of(database, new ReadOptions(List.of("app"), Set.of()))
                        .others()
                        .routines())
                .containsExactly(function(name("app", "f"), argument("a", new SqlType.Raw("app.mood")))
                        .returns(new SqlType.Raw("app.mood"))
                        .body("select a"));
    }

    @Test
    void what_cannot_be_described_is_not_there() {
        database.execute("""
                create aggregate total(integer) (sfunc = int4pl, stype = integer);
                create function native(integer, integer) returns integer language internal as 'int4pl';
                create function special(integer) returns integer language sql cost 0.5 as 'select 1';
                create type period as range (subtype = date)""");

        assertThat(routines(database)).isEmpty();
    }

    private static void create(TestDatabase target, Routine routine) {
        Operation operation =
                routine.kind() == Routine.Kind.FUNCTION ? new CreateFunction(routine) : new CreateProcedure(routine);
        operation.accept(new PostgresWriter()).forEach(statement -> target.execute(statement.script()));
    }

    /** As PostgreSQL writes them, but for the order of the settings. */
    private static List<List<String>> definitions(TestDatabase target) {
        return target.query("""
                select array(select line from regexp_split_to_table(pg_get_functiondef(oid), '\\n') line order by line)
                from pg_proc where pronamespace = 'public'::regnamespace
                order by proname collate "C", oid::regprocedure::text collate "C\"""");
    }

    private static List<Routine> routines(TestDatabase target) {
        return Reading.of(target).others().routines();
    }

    private Routine routine(String name) {
        return routines(database).stream()
                .collect(
                        Collectors.toMap(routine -> routine.name().name(), Function.identity(), (left, right) -> right))
                .get(name);
    }

    private String returns(String name) {
        return routine(name).returns().map(SqlType::sql).orElse("none");
    }
}
