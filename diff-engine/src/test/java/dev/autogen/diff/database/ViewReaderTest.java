package dev.autogen.diff.database;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.RoundTrip;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.MaterializedView;
import dev.autogen.schema.Schema;
import dev.autogen.schema.View;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Views and materialized views, as they are read and as they can be made again. */
class ViewReaderTest {

    private static final String TABLES = """
            create type mood as enum ('sad', 'ok');
            create domain dom as integer;
            create table item (
                id bigint primary key, code varchar(9), "Odd ""Näme" text, n numeric, tags text[], at timestamptz, d date,
                ok boolean, c char(3), j jsonb, v interval, m mood, x xml);
            create function sets() returns table (a integer, b text) language sql as 'select 1, ''x''';
            """;

    private static final String VIEWS = """
            create view plain as select id, code from item;
            create view renamed (a, "B ""b", "select") as select id, code, n from item;
            create view "Odd.é" with (security_barrier) as select 1 as "?column?";
            create view no_barrier with (security_barrier = off) as select 1 as x;
            create view checked with (security_barrier = 'on') as select id, code from item where id > 0 with local check option;
            create view checked_below as select * from checked where id < 9 with check option;
            create recursive view counted (n) as values (1) union all select n + 1 from counted where n < 10;
            create view lists as
                select * from item
                where code in ('a', 'b') and id in (1, 2, 3) and c in ('x','y') and m in ('sad', 'ok') and code not in ('z')
                  and d in ('2020-01-01', current_date, at::date) and n not in (id, 2, n + 1, 5) and id in (1, 2.5)
                  and (code, id) in (('a', 1), ('b', 2), ('c', 3)) and code = any ((array['a', 'b']::varchar[])::text[])
                  and "Odd ""Näme" in ('é', '漢') and case when code in ('a', 'b') then 'x' end in ('x', 'y')
                  and tags && array['a', 'b']::varchar[]::text[] and c = any (array['a']::char(3)[]);
            create view conditions as
                select (((id > 1 or ok) or ok) or (id > 2 and ok)) and ok or not (ok or not ok) as z,
                       (ok and (ok and ok)) and ok as y, ok = (ok and ok) as w
                from item
                where (id = 1 or id = 2 or id = 3) and (code = 'a' and (n > 1 and n < 5)) or (d is null or ok)
                   or id between symmetric 1 and 5 and id not between 2 and 3 and id between 2 and 9;
            create view literals as
                select 'a\\b' as backslash, E'line\\nbreak' as newline, '''' as quote, ';' as semicolon, '--' as comment,
                       'SELECT ''a''::text' as sql, id as "SELECT 'x'::text", code || 'FROM' as "FROM", (select 'a') as one,
                       (select 'FROM' from item where code = 'SELECT' limit 1) as two, array['a', 'b'] as "array",
                       array[['a', 'b'], ['c', 'd']]::varchar(3)[]::text[] as nested, '-3'::integer as negative,
                       (select 'c') as "?column?2", exists (select 'a'::text as "AS") as "AS"
                from item;
            create view unnamed as
                select exists (select b'101', null, 'x'::varchar(3), date '2020-01-01', '1 day'::interval day to hour) as a,
                       exists (select -1, true, 'q'::"char", 'b'::bpchar, null::item, 1::numeric, 1::bigint) as b,
                       exists (select 'a' collate "C", 'b'::text collate "C", array['a'], array[]::text[], 'ok'::mood) as c,
                       exists (select distinct 'a') as d, exists (select distinct on (id) 'x', 5::dom from item) as e,
                       exists (select 'a', count(*) filter (where ok), 'c' from item group by code having 'd' = 'd') as f,
                       exists (select '10:00'::time with time zone, '10:00'::time(3), now()::timestamp(3)) as g,
                       (select percentile_cont(0.5) within group (order by id) from item) as h,
                       'z' = any (select 'z' union select 'y') and array(select 'k') = array['l'] as i;
            create view arms as select 'a' union (select 'b' limit 1) union all select 'c' except select 'd';
            create view numbers as select 1 as x union select 2.5 union select n from item;
            create view entries (p, q) as values (1, 'a'), (2, 'b');
            create view cycles as
                with recursive t (n) as (select 1 union all select n + 1 from t)
                    cycle n set is_cycle to 'Y' default text 'N' using p
                select n, is_cycle from t;
            create view searches as
                with recursive t (n) as (select 1 union all select n + 1 from t) search depth first by n set o,
                    u as materialized (select 'z' as z)
                select t.n, u.z from t, u order by t.o;
            create view joins as
                select a.id, s.q, l.lit, g.o, e.b, w
                from item a left join item b using (id) cross join (values (1, 'a'), (2, 'b')) k (x, y)
                     left join lateral (select 'q' as q, a.id + 1 as w offset 0) s on true
                     natural join (select id, 'lit' as lit from item) l
                     cross join generate_series(1, 2) with ordinality g (i, o) cross join sets() e
                     join xmltable('/r/i' passing a.x columns q integer path 'a' default 3) x on x.q = k.x;
            create view windows as
                select id, row_number() over (partition by code order by id), sum(n) over w, lag(id) over (order by id) as l
                from item window w as (partition by code order by id rows between 1 preceding and current row);
            create view groups as
                select code, grouping(code), 'a' as k, string_agg(code, ',' order by id) from item
                group by rollup (code), grouping sets ((code), ()) having count(*) > 1 order by code desc nulls last limit 5;
            create view functions as
                select extract(year from at), at at time zone 'UTC' as z, position('a' in code), trim(both 'x' from code) as t,
                       substring(code from 1 for 2) as s, collation for (code) as c, current_timestamp(3) as ct, j->'a'->>'b' as j,
                       tags[1:2], xmlelement(name foo, xmlattributes('a' as b), 'x') as e, v::interval day to second as i
                from item;
            create view whole as select t as whole, t.*::item as again from item t;
            create view columnless as select from item tablesample bernoulli (10) repeatable (3);
            create materialized view stored as select code from item where code in ('a', 'b');
            create unique index on stored (code);
            create materialized view "Störed" (a, "B b")
                with (fillfactor = 70, autovacuum_enabled = false, toast.autovacuum_enabled = off)
                tablespace pg_default as select "Odd ""Näme", exists (select 'a') from item with no data;
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
    void a_view_that_is_made_of_what_was_read_is_the_same(TestServer server) {
        try (TestDatabase first = TestDatabase.createOn(server);
                TestDatabase second = TestDatabase.createOn(server)) {
            first.execute(TABLES + VIEWS);

            Schema schema = RoundTrip.reading(first, second, ReadOptions.DEFAULT);

            assertThat(schema.others().views()).hasSize(22);
            assertThat(schema.others().materializedViews()).hasSize(2);
        }
    }

    @Test
    void a_view_has_all_its_clauses() {
        database.execute(TABLES + VIEWS);

        assertThat(read("no_barrier")).isEqualTo(view("no_barrier", "SELECT 1 AS x"));
        assertThat(read("Odd.é"))
                .isEqualTo(view("Odd.é", "SELECT 1 AS \"?column?\"").securityBarrier());
        assertThat(read("checked").isSecurityBarrier()).isTrue();
        assertThat(read("checked").checkOption()).contains(LOCAL);
        assertThat(read("checked_below").checkOption()).contains(CASCADED);
        assertThat(read("renamed").query()).contains("code AS \"B \"\"b\"", "n AS \"select\"");
        assertThat(read("counted").query()).startsWith("WITH RECURSIVE counted(n) AS (");
        assertThat(readStored("stored").parameters()).isEmpty();
        assertThat(readStored("Störed"))
                .isEqualTo(materializedView("Störed", readStored("Störed").query())
                        .with("fillfactor", "70")
                        .with("autovacuum_enabled", "false")
                        .with("toast.autovacuum_enabled", "off"));
        assertThat(readStored("Störed").query()).contains("\"Odd \"\"Näme\" AS a", "AS \"B b\"");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whose_privileges_count_is_read_since_version_15(TestServer server) {
        try (TestDatabase first = TestDatabase.createOn(server);
                TestDatabase second = TestDatabase.createOn(server)) {
            String option = server.majorVersion() < 15 ? "" : "with (security_invoker = yes)";
            first.execute("create view whose " + option + " as select 1 as x");

            assertThat(RoundTrip.reading(first, second, ReadOptions.DEFAULT)
                            .others()
                            .views())
                    .extracting(View::isSecurityInvoker)
                    .containsExactly(server.majorVersion() >= 15);
        }
    }

    @Test
    void a_view_outside_the_default_namespace_has_its_schema() {
        database.execute("""
                create schema "Odd App"; create schema unread;
                create table unread.item (id integer);
                create view "Odd App"."Odd View" as select id from unread.item;
                create view shown as select * from "Odd App"."Odd View";
                create view unread.hidden as select 1 as x""");

        assertThat(Reading.of(database, new ReadOptions(List.of("Odd App"), Set.of()))
                        .others()
                        .views())
                .extracting(View::name)
                .containsExactly(name("shown"), name("Odd App", "Odd View"));
        assertThat(read("shown").query()).endsWith("FROM \"Odd App\".\"Odd View\"");
    }

    @Test
    void neither_a_view_of_an_extension_nor_a_temporary_one_is_there() {
        database.execute("create extension pg_buffercache; create temporary view mine as select 1 as x");

        assertThat(Reading.of(database).others().views()).isEmpty();
    }

    private View read(String name) {
        return Reading.of(database).others().views().stream()
                .collect(Collectors.toMap(view -> view.name().name(), Function.identity()))
                .get(name);
    }

    private MaterializedView readStored(String name) {
        return Reading.of(database).others().materializedViews().stream()
                .collect(Collectors.toMap(view -> view.name().name(), Function.identity()))
                .get(name);
    }
}
