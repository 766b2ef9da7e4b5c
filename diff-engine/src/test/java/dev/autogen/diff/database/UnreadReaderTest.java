package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.Unread;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is passed over in silence. */
class UnreadReaderTest {

    private static final ReadOptions OPTIONS = new ReadOptions(List.of("app"), Set.of());

    static List<TestServer> servers() {
        return TestServer.everyVersion();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void an_ordinary_database_has_nothing_that_is_not_read(TestServer server) {
        assertThat(unread(server, """
                        create schema app;
                        create type mood as enum ('ok');
                        create domain amount as numeric not null check (value > 0);
                        create table app.kind (id bigint generated always as identity primary key, code text unique);
                        create table t (id serial primary key, m mood default 'ok', a amount, tags text[],
                            kind_id bigint references app.kind, check (id > 0));
                        create index on t (lower(tags[1]));
                        create table part (id integer, at date) partition by range (at);
                        create table part_1 partition of part for values from ('2020-01-01') to ('2021-01-01');
                        create view v as select * from t;
                        create materialized view m as select * from t;
                        create sequence s;
                        create function f() returns trigger language plpgsql as 'begin return new; end';
                        create trigger touch before update on t for each row execute function f();
                        alter table t enable row level security;
                        create policy p on t using (true);
                        comment on table t is 'a table'; comment on column t.id is 'a column'; comment on view v is 'a view';
                        comment on column v.id is 'a column of a view';
                        grant select on t to public;
                        alter default privileges grant select on tables to public;
                        alter default privileges in schema app grant execute on functions to public;
                        insert into t (id, a) values (1, 1); analyze;
                        """)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void types_and_routines_without_an_operation_are_named(TestServer server) {
        assertThat(unread(server, """
                        create schema app; create schema unread;
                        create type pair as (a integer, b text);
                        create type app."Odd Pair" as (a integer);
                        create type unread.pair as (a integer);
                        create type period as range (subtype = date);
                        create type shell;
                        create type whole;
                        create function whole_in(cstring) returns whole language internal immutable strict as 'textin';
                        create function whole_out(whole) returns cstring language internal immutable strict as 'textout';
                        create type whole (input = whole_in, output = whole_out, like = text);
                        create aggregate total(integer) (sfunc = int4pl, stype = integer);
                        create function app.numbered() returns bigint language internal window as 'window_row_number';
                        create function costly() returns integer language sql cost 0.5 as 'select 1';
                        create function supported(a text, b text) returns boolean language sql support textlike_support
                            as 'select true';
                        create function rare() returns integer language sql set "my.odd$name" = 'x' as 'select 1'
                        """))
                .containsOnly(
                        Map.entry("composite types", List.of("app.Odd Pair", "pair")),
                        Map.entry("range types", List.of("period")),
                        Map.entry("base types", List.of("shell", "whole")),
                        Map.entry("aggregates", List.of("total(integer)")),
                        Map.entry("window functions", List.of("app.numbered()")),
                        Map.entry("functions in C", List.of("whole_in(cstring)", "whole_out(whole)")),
                        Map.entry("functions", List.of("costly()", "rare()", "supported(a text, b text)")));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void operators_casts_and_their_like_are_named(TestServer server) {
        assertThat(unread(server, """
                        create schema app; create schema unread;
                        create type mood as enum ('ok');
                        create type unread.mood as enum ('ok');
                        create operator app.=== (function = texteq, leftarg = text, rightarg = text);
                        create operator @#@ (function = int8um, rightarg = bigint);
                        create operator class app.int_ops for type integer using btree as operator 1 <, function 1 btint4cmp(integer, integer);
                        create operator family alone using hash;
                        create cast (varchar as mood) with inout as implicit;
                        create cast (text as integer) with inout;
                        create cast (varchar as unread.mood) with inout as implicit;
                        create collation app.here from "C";
                        create conversion app.converted for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
                        create text search configuration words (copy = simple);
                        create text search dictionary app.stems (template = simple)
                        """))
                .containsOnly(
                        Map.entry("operators", List.of("@#@ (bigint)", "app.=== (text, text)")),
                        Map.entry("operator classes", List.of("app.int_ops using btree")),
                        Map.entry("operator families", List.of("alone using hash")),
                        Map.entry("casts", List.of("character varying as mood", "text as integer")),
                        Map.entry("collations", List.of("app.here")),
                        Map.entry("conversions", List.of("app.converted")),
                        Map.entry("text search objects", List.of("configuration words", "dictionary app.stems")));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void what_belongs_to_a_table_or_a_view_and_is_not_read_is_named(TestServer server) {
        assertThat(unread(server, """
                        create schema app; create schema unread;
                        create type pair as (a integer, b text);
                        create table t (id integer primary key, "Some Text" text, c integer);
                        create table app.typed of pair;
                        create table unread.t (id integer); alter table unread.t replica identity full;
                        create view v as select id, c from t;
                        create statistics app.together on id, c from t;
                        create rule log as on insert to t do also select 1;
                        alter view v alter column c set default 7;
                        create materialized view app.m as select id, "Some Text" from t;
                        alter materialized view app.m alter "Some Text" set storage external;
                        alter table t replica identity full;
                        alter table app.typed replica identity nothing;
                        alter table t cluster on t_pkey;
                        alter table t alter "Some Text" set statistics 500;
                        alter table app.typed alter a set (n_distinct = 5);
                        create index t_sum on t ((id + c)); alter index t_sum alter column 1 set statistics 50
                        """))
                .containsOnly(
                        Map.entry("composite types", List.of("pair")),
                        Map.entry("extended statistics", List.of("app.together")),
                        Map.entry("rules", List.of("log of t")),
                        Map.entry("column defaults of views", List.of("v.c")),
                        Map.entry(
                                "storage and compression of columns of materialized views", List.of("app.m.Some Text")),
                        Map.entry("types of typed tables", List.of("app.typed of pair")),
                        Map.entry("replica identities", List.of("app.typed", "t")),
                        Map.entry("indexes to cluster by", List.of("t_pkey of t")),
                        Map.entry(
                                "statistics targets and options of columns",
                                List.of("app.typed.a", "t.Some Text", "t_sum.expr")));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void what_belongs_to_the_database_is_named(TestServer server) {
        assertThat(unread(server, """
                        create schema app; create schema unread;
                        create foreign data wrapper files;
                        create server far foreign data wrapper files;
                        create foreign table app.remote (id integer) server far;
                        create foreign table unread.remote (id integer) server far;
                        create publication all_of_it for all tables;
                        create subscription news connection 'dbname=none' publication news with (connect = false, slot_name = none);
                        create function watch() returns event_trigger language plpgsql as 'begin end';
                        create event trigger watcher on ddl_command_end execute function watch();
                        create language other handler plpgsql_call_handler;
                        create access method heap2 type table handler heap_tableam_handler;
                        create function from_text(internal) returns internal language internal immutable as 'textout';
                        create transform for integer language sql (from sql with function from_text(internal));
                        set allow_system_table_mods = on;
                        insert into pg_seclabel values ('app.remote'::regclass, 'pg_class'::regclass, 1, 'tester', 'secret')
                        """))
                .containsOnly(
                        Map.entry("functions in C", List.of("from_text(internal)")),
                        Map.entry("foreign tables", List.of("app.remote")),
                        Map.entry("foreign servers", List.of("far")),
                        Map.entry("foreign-data wrappers", List.of("files")),
                        Map.entry("publications", List.of("all_of_it")),
                        Map.entry("subscriptions", List.of("news")),
                        Map.entry("event triggers", List.of("watcher")),
                        Map.entry("languages", List.of("other")),
                        Map.entry("access methods", List.of("heap2")),
                        Map.entry("transforms", List.of("integer for sql")),
                        Map.entry("security labels", List.of("column app.remote.id")));
    }

    @Test
    void default_privileges_of_large_objects_are_named() {
        assertThat(unread(TestServer.embedded(18), """
                        create schema app;
                        alter default privileges grant select on large objects to public
                        """))
                .containsOnly(Map.entry("default privileges of large objects", List.of("in all schemas")));
    }

    private static Map<String, List<String>> unread(TestServer server, String script) {
        try (TestDatabase database = TestDatabase.createOn(server)) {
            database.execute(script);
            try {
                return Reading.of(database, OPTIONS).facts().unread().stream()
                        .collect(Collectors.toMap(Unread::what, Unread::names));
            } finally {
                dropSubscriptions(database);
            }
        }
    }

    /** A database that has one cannot be dropped. */
    private static void dropSubscriptions(TestDatabase database) {
        database.query("select subname from pg_subscription join pg_database on subdbid = pg_database.oid"
                        + " where datname = current_database()")
                .forEach(row -> database.execute("drop subscription " + row.get(0)));
    }
}
