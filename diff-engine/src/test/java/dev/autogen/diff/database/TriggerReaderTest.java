package dev.autogen.diff.database;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.autogen.diff.RoundTrip;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.TableTrigger;
import dev.autogen.schema.Trigger;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Triggers, as they are read and as they can be made again. */
class TriggerReaderTest {

    private static final String TABLES = """
            create table item (id bigint primary key, code varchar(9), "Odd Näme" text);
            create table other (id integer references item);
            create view shown as select * from item;
            create function touch() returns trigger language plpgsql as 'begin return new; end';
            create function "Odd touch(x"() returns trigger language plpgsql as 'begin return new; end';
            """;

    private static final String TRIGGERS = """
            create trigger plain before insert on item execute function touch();
            create trigger all_events after truncate or delete or update or insert on item execute function "Odd touch(x"();
            create trigger columns after update of "Odd Näme", code on item for each row
                when (old.code is distinct from new.code or new.id in (1, 2) or new.code in ('a', 'b')) execute function touch();
            create trigger arguments before delete on item execute function
                touch('a', 'it''s', E'back\\\\slash', 'üñ漢🐘', '', 'a, b)', E'new\\nline', '"q"', 12, abc);
            create trigger tables after update on item referencing old table as "Old T" new table as fresh
                execute function touch();
            create trigger old_table after delete on item referencing old table as gone for each row execute function touch();
            create trigger rows before update on item for each row when (old.* is distinct from new.*) execute function touch();
            create trigger always after update on item when (true) execute function touch();
            create trigger "Odd ""tr WHEN EXECUTE" before insert on item for each row
                when (new.code <> 'EXECUTE WHEN (' and new."Odd Näme" like '%\\%') execute function touch('WHEN');
            create constraint trigger strict after insert on item for each row execute function touch();
            create constraint trigger late after insert or update of id on item deferrable for each row execute function touch();
            create constraint trigger latest after insert on item from other deferrable initially deferred for each row
                when (new.id > 0) execute function touch('x');
            create trigger instead instead of insert or update or delete on shown for each row execute function touch();
            create trigger before_all before insert on shown execute function touch();
            create table "WHEN" ("EXECUTE" text, "WHEN" text);
            create trigger "EXECUTE" before update of "WHEN" on "WHEN" for each row
                when (new."EXECUTE" = 'a') execute function touch();
            """;

    private static final String STATES = """
            create trigger a_off before insert on other execute function touch();
            create trigger b_replica before insert on other execute function touch();
            create trigger c_always before insert on other execute function touch();
            create trigger d_on before insert on other execute function touch();
            alter table other disable trigger a_off;
            alter table other enable replica trigger b_replica;
            alter table other enable always trigger c_always;
            """;

    private static final String PARTITIONS = """
            create table whole (id integer references item, k integer) partition by list (k);
            create table a_part partition of whole for values in (1);
            create table part partition of whole for values in (2) partition by list (k);
            create table a_subpart partition of part for values in (2);
            create trigger every_row after insert on whole for each row execute function touch();
            create trigger off after insert on whole for each row execute function touch();
            create trigger once after insert on whole execute function touch();
            create constraint trigger late after insert on whole deferrable for each row execute function touch();
            create trigger local after insert on a_part for each row execute function touch();
            alter table whole disable trigger off;
            """;

    private static final String CLONES = """
            alter table a_part disable trigger every_row;
            alter table part disable trigger every_row;
            alter table a_subpart enable replica trigger every_row;
            alter table part enable always trigger off;
            alter table a_subpart enable trigger off;
            alter table a_part disable trigger late;
            comment on trigger once on whole is 'parent';
            comment on trigger every_row on a_subpart is 'clone';
            create table parent (id integer);
            create table heir () inherits (parent);
            create trigger twice before insert on parent for each row execute function touch();
            create trigger twice before insert on heir for each row execute function touch();
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
    void a_trigger_that_is_made_of_what_was_read_is_the_same(TestServer server) {
        try (TestDatabase first = TestDatabase.createOn(server);
                TestDatabase second = TestDatabase.createOn(server)) {
            first.execute(TABLES + TRIGGERS + STATES + PARTITIONS + CLONES);

            assertThat(RoundTrip.reading(first, second, ReadOptions.DEFAULT)
                            .others()
                            .triggers())
                    .hasSize(32);
            assertThat(definitions(second)).isEqualTo(definitions(first));
        }
    }

    @Test
    void a_trigger_has_timing_events_columns_and_condition() {
        database.execute(TABLES + TRIGGERS);

        assertThat(read("plain")).isEqualTo(trigger("plain").before(INSERT).executes("touch"));
        assertThat(read("all_events"))
                .isEqualTo(trigger("all_events")
                        .after(INSERT, UPDATE, DELETE, TRUNCATE)
                        .executes("Odd touch(x"));
        assertThat(read("columns").columns()).containsExactly("Odd Näme", "code");
        assertThat(read("columns").condition())
                .contains("((old.code)::text IS DISTINCT FROM (new.code)::text) OR (new.id = ANY (ARRAY[(1)::bigint,"
                        + " (2)::bigint])) OR ((new.code)::text = ANY (ARRAY[('a'::character varying)::text,"
                        + " ('b'::character varying)::text]))");
        assertThat(read("rows").condition()).contains("old.* IS DISTINCT FROM new.*");
        assertThat(read("Odd \"tr WHEN EXECUTE"))
                .isEqualTo(trigger("Odd \"tr WHEN EXECUTE")
                        .before(INSERT)
                        .forEachRow()
                        .when("((new.code)::text <> 'EXECUTE WHEN ('::text) AND (new.\"Odd Näme\" ~~ '%\\%'::text)")
                        .executes("touch", "WHEN"));
        assertThat(read("EXECUTE").condition()).contains("new.\"EXECUTE\" = 'a'::text");
        assertThat(read("tables"))
                .isEqualTo(trigger("tables")
                        .after(UPDATE)
                        .oldTable("Old T")
                        .newTable("fresh")
                        .executes("touch"));
        assertThat(read("instead"))
                .isEqualTo(trigger("instead")
                        .insteadOf(INSERT, UPDATE, DELETE)
                        .forEachRow()
                        .executes("touch"));
    }

    @Test
    void arguments_are_the_texts_that_the_function_gets() {
        database.execute(TABLES + TRIGGERS);

        assertThat(read("arguments").call().orElseThrow().arguments())
                .containsExactly("a", "it's", "back\\slash", "üñ漢🐘", "", "a, b)", "new\nline", "\"q\"", "12", "abc");
    }

    @Test
    void a_constraint_trigger_says_when_it_can_be_deferred_and_from_which_table() {
        database.execute(TABLES + TRIGGERS);

        assertThat(read("strict"))
                .isEqualTo(trigger("strict")
                        .after(INSERT)
                        .forEachRow()
                        .asConstraint()
                        .executes("touch"));
        assertThat(read("late").constraint().orElseThrow().deferrability()).isEqualTo(INITIALLY_IMMEDIATE);
        assertThat(read("latest"))
                .isEqualTo(trigger("latest")
                        .after(INSERT)
                        .forEachRow()
                        .when("new.id > 0")
                        .asConstraint(INITIALLY_DEFERRED)
                        .from("other")
                        .executes("touch", "x"));
    }

    @Test
    void a_trigger_has_its_state() {
        database.execute(TABLES + STATES);

        assertThat(triggers()).extracting(TableTrigger::state).containsExactly(DISABLED, REPLICA, ALWAYS, ORIGIN);
    }

    @ParameterizedTest
    @MethodSource("servers")
    void clones_of_partitions_are_not_read(TestServer server) {
        try (TestDatabase old = TestDatabase.createOn(server)) {
            old.execute(TABLES + PARTITIONS);

            assertThat(Reading.of(old).others().triggers())
                    .extracting(
                            trigger -> trigger.table().name(),
                            trigger -> trigger.trigger().name())
                    .containsExactly(
                            tuple("a_part", "local"),
                            tuple("whole", "every_row"),
                            tuple("whole", "late"),
                            tuple("whole", "off"),
                            tuple("whole", "once"));
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void a_clone_with_another_state_than_its_parent_is_read(TestServer server) {
        try (TestDatabase old = TestDatabase.createOn(server)) {
            old.execute(TABLES + PARTITIONS + CLONES);

            assertThat(Reading.of(old).others().triggers())
                    .filteredOn(trigger -> trigger.table().name().endsWith("part")
                            && !trigger.trigger().name().equals("local"))
                    .extracting(
                            trigger -> trigger.table().name(),
                            trigger -> trigger.trigger().name(),
                            TableTrigger::state)
                    .containsExactly(
                            tuple("a_part", "every_row", DISABLED),
                            tuple("a_part", "late", DISABLED),
                            tuple("a_subpart", "every_row", REPLICA),
                            tuple("a_subpart", "off", ORIGIN),
                            tuple("part", "every_row", DISABLED),
                            tuple("part", "off", ALWAYS));
        }
    }

    @Test
    void triggers_of_foreign_keys_and_of_tables_that_are_not_read_are_not_there() {
        database.execute(TABLES + """
                create schema unread; create schema app;
                create table unread.hidden (id integer);
                create trigger hidden before insert on unread.hidden execute function touch();
                create function app.touch() returns trigger language plpgsql as 'begin return new; end';
                create table app.item (id integer);
                create trigger shown before insert on app.item execute function app.touch()""");

        assertThat(Reading.of(database, new ReadOptions(List.of("app"), Set.of()))
                        .others()
                        .triggers())
                .containsExactly(new TableTrigger(
                        name("app", "item"), trigger("shown").before(INSERT).executes(name("app", "touch")), ORIGIN));
    }

    private static List<List<String>> definitions(TestDatabase target) {
        return target.query("""
                select tgrelid::regclass, tgname, tgenabled, regexp_replace(pg_get_triggerdef(oid), ' WHEN .* EXECUTE', '')
                from pg_trigger where tgname !~ '^RI_' order by tgrelid::regclass::text collate "C", tgname collate "C\"""");
    }

    private List<TableTrigger> triggers() {
        return Reading.of(database).others().triggers();
    }

    private Trigger read(String name) {
        return triggers().stream()
                .map(TableTrigger::trigger)
                .filter(trigger -> trigger.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
