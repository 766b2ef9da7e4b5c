package dev.autogen.diff.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of object comes, changes in each of its properties, and goes. */
class ObjectComparisonTest {

    static final String BASE = """
            create table item (id bigint primary key, code varchar(20) not null, total numeric(10, 2), at timestamptz,
                during tstzrange, owner text);
            create table part (id bigint primary key, item_id bigint references item, note text);
            create function touch() returns trigger language plpgsql as 'begin return new; end';
            create function other_touch() returns trigger language plpgsql as 'begin return new; end';
            create function twice(number integer) returns integer language sql immutable as 'select 2 * number';
            create procedure tidy(days integer) language plpgsql as 'begin null; end';
            create domain amount as numeric(10, 2) default 0 constraint amount_positive check (value >= 0);
            create domain sku as varchar(20) constraint sku_filled check (value <> '');
            create table stock (id bigint primary key, sku sku not null default 'none', skus sku[], check (sku <> '-'));
            create index stock_lower on stock (lower(sku));
            create view in_stock as select sku from stock;
            create view shown as select id, code from item where total > 0;
            create view above as select id from shown;
            create materialized view counted as select item_id, count(*) as parts from part group by item_id;
            create unique index counted_item on counted (item_id);
            create trigger touched before update on item for each row when (old.code <> new.code) execute function touch();
            create constraint trigger late after update on item deferrable for each row execute function touch();
            alter table item enable row level security;
            create policy readers on item for select using (owner = current_user);
            comment on view shown is 'shown';
            comment on column shown.code is 'code';
            comment on trigger touched on item is 'touches';
            comment on policy readers on item is 'reads';
            grant select on shown to public;
            """;

    private static TestDatabase database;
    private static Passage passage;

    @BeforeAll
    static void createDatabase() {
        database = TestDatabase.create();
        database.execute(BASE);
        passage = new Passage(database);
    }

    @AfterAll
    static void dropDatabase() {
        passage.close();
        database.close();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                // extensions
                change("create extension citext", "added extension citext"),
                // domains
                change("create domain code as text", "added domain code"),
                change("alter domain amount set default 1", "changed domain amount"),
                change("alter domain amount drop default", "changed domain amount"),
                change("alter domain amount set not null", "changed domain amount"),
                change("alter domain amount add constraint small check (value < 9)", "changed domain amount"),
                change("alter domain amount drop constraint amount_positive", "changed domain amount"),
                change("comment on domain amount is 'money'", "changed domain amount"),
                change(
                        "drop domain amount; create domain amount as numeric(12, 2)",
                        "changed domain amount goes",
                        "changed domain amount comes back"),
                change("drop domain amount", "removed domain amount"),
                change(
                        """
                        drop view in_stock;
                        alter table stock alter sku type varchar(20), alter skus type varchar(20)[];
                        drop domain sku;
                        create domain sku as text constraint sku_filled check (value <> '');
                        alter table stock alter sku type sku, alter skus type sku[];
                        create view in_stock as select sku from stock""",
                        "changed view in_stock goes, since it reads stock.sku",
                        "changed domain sku goes",
                        "changed domain sku comes back",
                        "changed view in_stock comes back"),
                change(
                        "comment on constraint amount_positive on domain amount is 'x'",
                        "added comment of domain constraint amount_positive of amount"),
                // routines
                change("create function one() returns integer language sql as 'select 1'", "added function one()"),
                change(
                        "create function shown_rows() returns setof shown language sql stable as 'select * from shown'",
                        "added function shown_rows()"),
                change(
                        "create or replace function twice(number integer) returns integer language sql immutable as 'select number + number'",
                        "changed function twice(integer)"),
                change("alter function twice(integer) stable", "changed function twice(integer)"),
                change("alter function twice(integer) strict", "changed function twice(integer)"),
                change("alter function twice(integer) security definer", "changed function twice(integer)"),
                change("alter function twice(integer) leakproof", "changed function twice(integer)"),
                change("alter function twice(integer) parallel safe", "changed function twice(integer)"),
                change("alter function twice(integer) cost 7", "changed function twice(integer)"),
                change("alter function twice(integer) set work_mem = '8MB'", "changed function twice(integer)"),
                change(
                        "drop function twice; create function twice(number integer) returns bigint language sql immutable as 'select 2::bigint * number'",
                        "changed function twice(integer) goes",
                        "changed function twice(integer) comes back"),
                change(
                        "drop function twice; create function twice(n integer) returns integer language sql immutable as 'select 2 * n'",
                        "changed function twice(integer) goes",
                        "changed function twice(integer) comes back"),
                change("drop function twice", "removed function twice(integer)"),
                change(
                        "drop procedure tidy; create procedure tidy(days integer, dry boolean) language plpgsql as 'begin null; end'",
                        "removed procedure tidy(integer)",
                        "added procedure tidy(integer, boolean)"),
                change("comment on function twice(integer) is 'doubles'", "added comment of function twice(integer)"),
                change(
                        "revoke execute on function twice(integer) from public",
                        "added revoked privileges of PUBLIC on function twice(integer)"),
                // views
                change("create view more as select 1 as one", "added view more"),
                change(
                        "create or replace view shown as select id, code from item where total > 1",
                        "changed view shown"),
                change("alter view shown set (security_barrier)", "changed view shown"),
                change("alter view shown set (check_option = local)", "changed view shown"),
                change(
                        "create or replace view shown as select id, code, total from item",
                        "changed view above goes, since it uses view shown",
                        "changed view shown goes",
                        "changed view shown comes back",
                        "changed view above comes back"),
                change("drop view above", "removed view above"),
                change("drop view above; drop view shown", "removed view above", "removed view shown"),
                change("comment on view shown is null", "removed comment of view shown"),
                change("comment on column shown.code is 'x'", "changed comment of column code of shown"),
                change("revoke select on shown from public", "removed privileges of PUBLIC on view shown"),
                change(
                        "grant insert on shown to public",
                        "removed privileges of PUBLIC on view shown",
                        "added privileges of PUBLIC on view shown"),
                // materialized views
                change(
                        "create materialized view stored as select 1 as one; create index stored_one on stored (one)",
                        "added materialized view stored"),
                change("alter materialized view counted set (fillfactor = 50)", "changed materialized view counted"),
                change(
                        "drop materialized view counted; create materialized view counted as select item_id, count(*) as parts from part where note is not null group by item_id; create unique index counted_item on counted (item_id)",
                        "changed materialized view counted goes",
                        "changed materialized view counted comes back"),
                change("drop materialized view counted", "removed materialized view counted"),
                change(
                        "create index counted_parts on counted (parts desc) where parts > 1",
                        "added index counted_parts on counted"),
                change("drop index counted_item", "removed index counted_item on counted"),
                change("alter index counted_item set (fillfactor = 50)", "changed index counted_item on counted"),
                change(
                        "drop index counted_item; create unique index counted_item on counted (item_id, parts)",
                        "changed index counted_item on counted goes",
                        "changed index counted_item on counted comes back"),
                // triggers
                change(
                        "create trigger third after insert on part for each statement execute function touch()",
                        "added trigger third on part"),
                change("alter table item disable trigger touched", "changed trigger touched on item"),
                change("alter table item enable always trigger late", "changed trigger late on item"),
                change(
                        "create or replace trigger touched before update on item for each row when (old.total <> new.total) execute function touch()",
                        "changed trigger touched on item"),
                change(
                        "create or replace trigger touched before update of code on item for each row when (old.code <> new.code) execute function touch()",
                        "changed trigger touched on item"),
                change(
                        "create or replace trigger touched before update or delete on item for each row execute function touch()",
                        "changed trigger touched on item"),
                change(
                        "create or replace trigger touched before update on item for each row when (old.code <> new.code) execute function other_touch('x')",
                        "changed trigger touched on item"),
                change(
                        "drop trigger late on item; create constraint trigger late after update on item deferrable initially deferred for each row execute function touch()",
                        "changed trigger late on item goes",
                        "changed trigger late on item comes back"),
                change("drop trigger touched on item", "removed trigger touched on item"),
                change("comment on trigger touched on item is null", "removed comment of trigger touched of item"),
                change(
                        "drop trigger touched on item; drop trigger late on item; drop function touch",
                        "removed trigger late on item",
                        "removed trigger touched on item",
                        "removed function touch()"),
                // row security
                change("alter table item disable row level security", "removed row security of item"),
                change("alter table item force row level security", "changed row security of item"),
                change("alter table part enable row level security", "added row security of part"),
                change("create policy writers on item for insert with check (true)", "added policy writers on item"),
                change("alter policy readers on item using (owner = session_user)", "changed policy readers on item"),
                change("alter policy readers on item to pg_read_all_data", "changed policy readers on item"),
                change(
                        "drop policy readers on item; create policy readers on item as restrictive for select using (owner = current_user)",
                        "changed policy readers on item goes",
                        "changed policy readers on item comes back"),
                change("drop policy readers on item", "removed policy readers on item"),
                // exclusion constraints
                change(
                        "alter table item add constraint item_during exclude using gist (during with &&) where (total > 1)",
                        "added exclusion constraint item_during on item"));
    }

    private static Arguments change(String sql, String... summaries) {
        return Arguments.of(sql, List.of(summaries));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_by_hand_is_found_made_and_taken_back_both_ways(String sql, List<String> summaries) {
        try {
            Passage.Found found = passage.thereAndBack(sql);

            assertThat(found.summaries()).containsExactlyElementsOf(summaries);
        } catch (AssertionError failure) {
            dropDatabase();
            createDatabase();
            throw failure;
        }
    }
}
