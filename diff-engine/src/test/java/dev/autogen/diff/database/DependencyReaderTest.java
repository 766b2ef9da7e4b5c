package dev.autogen.diff.database;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.RoundTrip;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectFacts;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What uses what, as it is read, and as it says in which order all can be made again. */
class DependencyReaderTest {

    private static final String USED = """
            create table base (id integer primary key, code text);
            create function number() returns integer language sql immutable as 'select 1';
            create function twice(integer) returns integer language sql immutable as 'select 2 * $1';
            create function allowed(integer) returns boolean language sql immutable as 'select true';
            create function touch() returns trigger language plpgsql as 'begin return new; end';
            create type mood as enum ('a', 'b');
            create domain amount as integer default number() check (allowed(value));
            create domain more as amount;
            create domain moods as mood[];
            create sequence numbers;
            """;

    private static final String USERS = """
            create view shown as select id, code from base;
            create view above as select shown.id, number() as n, 'a'::mood as m from shown;
            create materialized view stored as select * from above where allowed(id);
            create index stored_id on stored (twice(id));
            create trigger instead instead of insert on shown for each row execute function touch();
            create view whole_rows as select t as row from base t;
            create view state as select last_value from numbers;
            create table defaults (a integer default number(), b integer default nextval('numbers'));
            create table generated (a integer, b integer generated always as (twice(a)) stored);
            create table checked (a integer check (allowed(a)), exclude using btree (twice(a) with =));
            create table types (a mood, b mood[], c more[], d base, e base[]);
            create table indexed (a integer);
            create index indexed_a on indexed (twice(a)) where allowed(a);
            create table triggered (a integer);
            create trigger watched before insert on triggered for each row when (allowed(new.a)) execute function touch();
            create constraint trigger late after insert on triggered from base for each row execute function touch();
            create table secured (a integer);
            create policy hidden on secured using (exists (select from base where id = secured.a)) with check (allowed(a));
            create function atomic() returns bigint language sql begin atomic
                select count(*) from base; select count(*) from above where id = number() and m = 'a'::mood; end;
            create function signature(a base, b shown[], c mood, d amount[], e integer default number()) returns setof types
                language sql as 'select null::types';
            create function columns() returns table (x mood, y base) language sql as 'select null::mood, null::base';
            create procedure writes(a mood) language sql begin atomic insert into base values (number(), 'x'); end;
            """;

    private static final String UNSAID = """
            create table keyed (id serial primary key, base_id integer references base);
            create table heir () inherits (base);
            create table whole (id integer) partition by list (id);
            create table part partition of whole default;
            create sequence owned owned by base.id;
            create rule copied as on insert to keyed do also insert into base values (1);
            create function text_body() returns bigint language sql as 'select count(*) from base';
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
    void all_can_be_made_again_in_the_order_that_dependencies_say(TestServer server) {
        try (TestDatabase first = TestDatabase.createOn(server);
                TestDatabase second = TestDatabase.createOn(server)) {
            first.execute(USED + USERS + UNSAID.replaceAll("create rule .*", ""));

            assertThat(RoundTrip.run(first, second, ReadOptions.DEFAULT).facts().dependencies())
                    .hasSize(27);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_view_uses_views_tables_functions_and_types(TestServer server) {
        try (TestDatabase old = TestDatabase.createOn(server)) {
            old.execute(USED + USERS);
            ObjectFacts facts = Reading.of(old).facts();

            assertThat(facts.dependenciesOf(object(VIEW, "shown")))
                    .containsExactly(object(TABLE, "base"), object(FUNCTION, "touch"));
            assertThat(facts.dependenciesOf(object(VIEW, "above")))
                    .containsExactly(object(VIEW, "shown"), object(TYPE, "mood"), object(FUNCTION, "number"));
            assertThat(facts.dependenciesOf(object(MATERIALIZED_VIEW, "stored")))
                    .containsExactly(
                            object(VIEW, "above"), object(TYPE, "mood"), ofNumber("allowed"), ofNumber("twice"));
            assertThat(facts.dependenciesOf(object(INDEX, "stored_id"))).containsExactly(ofNumber("twice"));
            assertThat(facts.dependenciesOf(object(VIEW, "whole_rows"))).containsExactly(object(TABLE, "base"));
            assertThat(facts.dependenciesOf(object(VIEW, "state"))).containsExactly(object(SEQUENCE, "numbers"));
            assertThat(facts.dependenciesOf(object(TRIGGER, "instead").of("shown")))
                    .containsExactly(object(FUNCTION, "touch"));
        }
    }

    @Test
    void a_table_uses_what_its_parts_use() {
        database.execute(USED + USERS);

        assertThat(uses(object(TABLE, "defaults")))
                .containsExactly(object(SEQUENCE, "numbers"), object(FUNCTION, "number"));
        assertThat(uses(object(TABLE, "generated"))).containsExactly(ofNumber("twice"));
        assertThat(uses(object(TABLE, "checked"))).containsExactly(ofNumber("allowed"), ofNumber("twice"));
        assertThat(uses(object(TABLE, "types")))
                .containsExactly(object(TABLE, "base"), object(TYPE, "mood"), object(DOMAIN, "more"));
        assertThat(uses(object(TABLE, "indexed"))).containsExactly(ofNumber("allowed"), ofNumber("twice"));
        assertThat(uses(object(INDEX, "indexed_a"))).containsExactly(ofNumber("allowed"), ofNumber("twice"));
        assertThat(uses(object(TABLE, "triggered")))
                .containsExactly(object(TABLE, "base"), ofNumber("allowed"), object(FUNCTION, "touch"));
        assertThat(uses(object(TRIGGER, "watched").of("triggered")))
                .containsExactly(ofNumber("allowed"), object(FUNCTION, "touch"));
        assertThat(uses(object(TRIGGER, "late").of("triggered")))
                .containsExactly(object(TABLE, "base"), object(FUNCTION, "touch"));
        assertThat(uses(object(POLICY, "hidden").of("secured")))
                .containsExactly(object(TABLE, "base"), ofNumber("allowed"));
        assertThat(uses(object(TABLE, "secured"))).containsExactly(object(TABLE, "base"), ofNumber("allowed"));
    }

    @Test
    void a_domain_uses_its_type_its_default_and_its_checks() {
        database.execute(USED);

        assertThat(uses(object(DOMAIN, "amount"))).containsExactly(ofNumber("allowed"), object(FUNCTION, "number"));
        assertThat(uses(object(DOMAIN, "more"))).containsExactly(object(DOMAIN, "amount"), object(FUNCTION, "number"));
        assertThat(uses(object(DOMAIN, "moods"))).containsExactly(object(TYPE, "mood"));
    }

    @Test
    void a_routine_uses_what_its_signature_and_its_parsed_body_name() {
        database.execute(USED + USERS);

        assertThat(uses(object(FUNCTION, "atomic")))
                .containsExactly(
                        object(TABLE, "base"), object(VIEW, "above"), object(TYPE, "mood"), object(FUNCTION, "number"));
        assertThat(uses(object(FUNCTION, "columns"))).containsExactly(object(TABLE, "base"), object(TYPE, "mood"));
        assertThat(uses(object(PROCEDURE, "writes").arguments(new SqlType.Raw("mood"))))
                .containsExactly(object(TABLE, "base"), object(TYPE, "mood"), object(FUNCTION, "number"));
        assertThat(uses(object(FUNCTION, "signature")
                        .arguments(
                                new SqlType.Raw("base"),
                                array(new SqlType.Raw("shown")),
                                new SqlType.Raw("mood"),
                                array(new SqlType.Raw("amount")),
                                integer())))
                .containsExactly(
                        object(TABLE, "base"),
                        object(TABLE, "types"),
                        object(VIEW, "shown"),
                        object(TYPE, "mood"),
                        object(DOMAIN, "amount"),
                        object(FUNCTION, "number"));
    }

    @Test
    void keys_parents_own_sequences_rules_and_texts_are_no_dependencies() {
        database.execute(USED + UNSAID);

        assertThat(uses(object(TABLE, "keyed"))).containsExactly(object(SEQUENCE, "keyed_id_seq"));
        assertThat(Reading.of(database).facts().dependencies().keySet())
                .containsExactlyInAnyOrder(
                        object(TABLE, "keyed"),
                        object(DOMAIN, "amount"),
                        object(DOMAIN, "more"),
                        object(DOMAIN, "moods"));
    }

    @Test
    void a_table_does_not_wait_for_what_its_policies_use_and_uses_it_itself() {
        database.execute("""
                create table first (id integer); create table second (id integer);
                create function total() returns bigint language sql begin atomic select count(*) from first; end;
                create policy counted on first using (total() > 0);
                create policy across on first using (exists (select from second));
                create policy back on second using (exists (select from first))""");

        assertThat(uses(object(POLICY, "counted").of("first"))).containsExactly(object(FUNCTION, "total"));
        assertThat(uses(object(TABLE, "first"))).containsExactly(object(TABLE, "second"));
        assertThat(uses(object(TABLE, "second"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_partition_does_not_wait_for_what_the_clone_of_a_trigger_uses(TestServer server) {
        try (TestDatabase first = TestDatabase.createOn(server);
                TestDatabase second = TestDatabase.createOn(server)) {
            first.execute(USED + """
                    create table whole (id integer) partition by list (id);
                    create table part partition of whole default;
                    create function many() returns boolean language sql begin atomic select count(*) > 9 from part; end;
                    create trigger watched before insert on whole for each row when (many()) execute function touch()""");

            ObjectFacts facts =
                    RoundTrip.run(first, second, ReadOptions.DEFAULT).facts();

            assertThat(facts.dependenciesOf(object(TABLE, "part"))).containsExactly(object(FUNCTION, "touch"));
        }
    }

    @Test
    void objects_of_extensions_are_never_named() {
        database.execute("""
                create extension hstore; create extension citext;
                create table item (a citext default hstore('a', 'b')::text, b hstore);
                create view shown as select akeys(b) from item""");

        assertThat(Reading.of(database).facts().dependencies().keySet()).containsExactly(object(VIEW, "shown"));
        assertThat(uses(object(VIEW, "shown"))).containsExactly(object(TABLE, "item"));
    }

    private static DatabaseObject ofNumber(String function) {
        return object(FUNCTION, function).arguments(integer());
    }

    private Set<DatabaseObject> uses(DatabaseObject object) {
        return Reading.of(database).facts().dependenciesOf(object);
    }
}
