package dev.autogen.diff.database;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.ComparisonScope;
import dev.autogen.diff.EntityComparison;
import dev.autogen.diff.entity.EntityHints;
import dev.autogen.diff.entity.EntitySchema;
import dev.autogen.diff.entity.EntitySettings;
import dev.autogen.diff.entity.Provenance;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.operation.Change;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final String COMPARED = """
            do $$
            begin
                for i in %d..%d loop
                    execute replace($text$
                        create type mood# as enum ('good', 'bad');
                        create cast (varchar as mood#) with inout as implicit;
                        create table compared# (
                            id bigint constraint compared#_pkey primary key,
                            mood mood# default 'good',
                            status varchar(20) default 'NEW' constraint compared#_status check (status in ('OLD#', 'NEW')),
                            number integer default # + 1 constraint compared#_self references compared#,
                            name text);
                        create index compared#_lower on compared# (lower(name));
                        insert into compared# values (# + 1, 'bad', 'NEW', # + 1, 'name');
                    $text$, '#', i::text);
                end loop;
            end $$""";

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

    @Test
    void a_whole_comparison_takes_as_many_statements_for_1000_tables_as_for_10_and_40_at_most() throws SQLException {
        Map<String, String> settings = new HashMap<>(StatementLog.SETTINGS);
        settings.put("max_locks_per_transaction", "512");
        try (TestDatabase database = TestDatabase.createOn(TestServer.embeddedAlone(settings))) {
            List<String> few = comparison(database, 1, 10);
            List<String> many = comparison(database, 11, 1000);

            assertThat(many).hasSameSizeAs(few);
            assertThat(few).hasSizeBetween(10, 40);
        }
    }

    /** Compares tables that differ in nothing but the spelling of their texts, and each in one type and one default. */
    private static List<String> comparison(TestDatabase database, int from, int to) throws SQLException {
        database.execute(COMPARED.formatted(from, to));
        EntitySchema entities = entities(to);
        List<Change> changes = new ArrayList<>();
        List<String> statements = new StatementLog(database)
                .during(connection -> changes.addAll(EntityComparison.run(
                                connection, EntitySettings.inPackages("none"), entities, ComparisonScope.ALL)
                        .changes()));
        assertThat(changes).hasSize(2 * to);
        return statements;
    }

    private static EntitySchema entities(int count) {
        List<EnumType> types = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            QualifiedName mood = QualifiedName.of("mood" + number);
            types.add(new EnumType(mood, List.of("good", "bad")));
            tables.add(new Table(
                    QualifiedName.of("compared" + number),
                    List.of(
                            column("id", bigint()).notNull(),
                            column("mood", named("mood" + number)).defaultSql("'bad'"),
                            column("status", varchar(20)).defaultSql("('NEW')"),
                            column("number", bigint()).defaultSql(String.valueOf(number + 1)),
                            column("name", text())),
                    List.of(
                            primaryKey("compared" + number + "_pkey", "id"),
                            check("compared" + number + "_status", "status IN ('NEW','OLD" + number + "')"),
                            foreignKey("compared" + number + "_self", "number").references("compared" + number, "id")),
                    List.of(index("compared" + number + "_lower", IndexKey.expression("LOWER(name)"))),
                    Optional.empty()));
        }
        Schema schema = new Schema(List.of(), types, List.of(), tables);
        Provenance nowhere = new Provenance(Map.of(), Map.of(), Map.of(), Map.of(), List.of());
        return new EntitySchema(
                schema, List.of(), List.of(), List.of(), List.of(), nowhere, EntityHints.NONE, List.of(), "7.4");
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
