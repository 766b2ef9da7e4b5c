package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatementCountTest {

    /** One turn makes five tables and something of every kind that the reader knows. */
    private static final String OBJECTS = """
            do $$ begin
                for i in %d .. %d loop
                    execute replace($text$
                        create type mood# as enum ('good', 'bad');
                        create type pair# as (a integer, b integer);
                        create domain amount# as numeric(12, 2) default 0 check (value >= 0);
                        create sequence number# increment 10;
                        create function next_number#(step integer default 1) returns bigint language sql volatile
                            as 'select nextval(''number#'') + step';
                        create function touch#() returns trigger language plpgsql as 'begin return new; end';
                        create procedure nothing#() language sql as 'select 1';

                        create table customer# (
                            id bigint generated always as identity (start 100) primary key,
                            old_id serial,
                            number bigint default next_number#(),
                            mood mood# not null default 'good',
                            balance amount#,
                            doubled numeric generated always as (balance * 2) stored,
                            name varchar(40) collate "C",
                            valid_in int4range,
                            parent bigint references customer# on delete set null deferrable,
                            unique (name), check (name <> 'root'), exclude using gist (valid_in with &&));
                        create index customer#_lower on customer# (lower(name) text_pattern_ops desc) include (id)
                            where mood = 'good';
                        create trigger touch before update of name on customer# for each row
                            when (old.name <> new.name) execute function touch#();
                        alter table customer# enable row level security;
                        create policy own on customer# for select to public using (name = current_user);
                        create unlogged table child# (extra text storage external) inherits (customer#) with (fillfactor = 70);

                        create table event# (id bigint, at date not null, primary key (id, at)) partition by range (at);
                        create table event#_a partition of event# for values from ('2026-01-01') to ('2027-01-01');
                        create table event#_b partition of event# default;
                        create index event#_at on event# (at);

                        create view good# as select id, name from customer# where mood = 'good' with check option;
                        create materialized view total# as select mood, count(*) from customer# group by mood;
                        create unique index total#_mood on total# (mood);
                        create statistics customer#_figures on name, mood from customer#;
                        create rule quiet as on delete to good# do instead nothing;

                        comment on table customer# is 'who buys';
                        comment on column customer#.name is 'in full';
                        comment on view good# is 'whom we like';
                        grant select on customer# to public;
                        grant update (name) on customer# to public;
                        revoke execute on function next_number#(integer) from public;
                    $text$, '#', i::text);
                end loop;
            end $$""";

    private static final int TABLES_A_TURN = 5;

    @Test
    void reading_takes_as_many_statements_for_1000_tables_as_for_10_and_30_at_most() throws SQLException {
        Map<String, String> settings = new HashMap<>(StatementLog.SETTINGS);
        // One transaction makes them all.
        settings.put("max_locks_per_transaction", "512");
        try (TestDatabase database = TestDatabase.createOn(TestServer.embeddedAlone(settings))) {
            List<String> few = reading(database, 10);
            List<String> many = reading(database, 1000);

            assertThat(many).hasSameSizeAs(few);
            assertThat(few).hasSizeBetween(5, 30);
        }
    }

    private static List<String> reading(TestDatabase database, int tables) throws SQLException {
        int there = Integer.parseInt(database.queryText(
                "select count(*) from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace"));
        database.execute(OBJECTS.formatted(there / TABLES_A_TURN + 1, tables / TABLES_A_TURN));
        List<Schema> schemas = new ArrayList<>();
        List<String> statements = new StatementLog(database)
                .during(connection -> schemas.add(new DatabaseReader().read(connection, ReadOptions.DEFAULT)));
        assertThat(schemas.get(0).tables()).hasSize(tables);
        return statements;
    }
}
