package dev.autogen.diff.database;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.autogen.diff.RoundTrip;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.DatabaseObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Comments, as they are read and as they can be made again. */
class CommentReaderTest {

    private static final String OBJECTS = """
            create extension hstore; create extension citext;
            create table item (id bigint generated always as identity primary key, code text, x integer unique,
                constraint filled check (code <> ''), constraint alone exclude using btree (code with =));
            create table child (id integer constraint known references item (x));
            create index "Odd ""ix" on item (code);
            create type mood as enum ('a');
            create domain amount as integer constraint positive check (value > 0);
            create sequence numbers;
            create view shown as select id, code as "Odd ""c" from item;
            create materialized view stored as select 1 as x;
            create index stored_x on stored (x);
            create function f(a integer, b text[], out c integer) language sql as 'select 1';
            create procedure p(a integer) language sql as '';
            create function touch() returns trigger language plpgsql as 'begin return new; end';
            create trigger plain before insert on item for each row execute function touch();
            create constraint trigger late after insert on item for each row execute function touch();
            create trigger instead instead of insert on shown for each row execute function touch();
            create policy "Odd p" on item;
            create table whole (id integer primary key, k text) partition by range (id);
            create table part partition of whole for values from (1) to (9);
            create index whole_k on whole (k);
            """;

    private static final String COMMENTS = """
            comment on constraint filled on item is E'it''s\\n"it" \\\\ üñ漢🐘';
            comment on constraint item_pkey on item is 'primary key'; comment on index item_pkey is 'its index';
            comment on constraint item_x_key on item is 'unique'; comment on constraint known on child is 'foreign key';
            comment on constraint alone on item is 'exclusion';
            comment on index "Odd ""ix" is 'index'; comment on index stored_x is 'index of a view';
            comment on type mood is 'type'; comment on constraint positive on domain amount is 'check of a domain';
            comment on sequence numbers is 'sequence'; comment on sequence item_id_seq is 'sequence of a column';
            comment on view shown is 'view'; comment on column shown."Odd ""c" is 'column of a view';
            comment on materialized view stored is 'stored view'; comment on column stored.x is 'column of a stored view';
            comment on function f is 'function'; comment on procedure p is 'procedure';
            comment on trigger plain on item is 'trigger'; comment on trigger late on item is 'constraint trigger';
            comment on trigger instead on shown is 'trigger of a view';
            comment on policy "Odd p" on item is 'policy';
            comment on schema public is 'schema'; comment on extension hstore is 'extension';
            comment on index whole_k is 'partitioned index'; comment on index part_k_idx is 'index of a partition';
            comment on constraint part_pkey on part is 'key of a partition';
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
    void comments_that_are_made_of_what_was_read_are_the_same(TestServer server) {
        try (TestDatabase first = TestDatabase.createOn(server);
                TestDatabase second = TestDatabase.createOn(server)) {
            first.execute(OBJECTS + COMMENTS);

            assertThat(RoundTrip.run(first, second, ReadOptions.DEFAULT).facts().comments())
                    .hasSize(27);
        }
    }

    @Test
    void everything_can_have_a_comment() {
        database.execute(OBJECTS + COMMENTS);

        assertThat(comments())
                .containsOnly(
                        entry(object(VIEW, "shown"), "view"),
                        entry(object(MATERIALIZED_VIEW, "stored"), "stored view"),
                        entry(object(INDEX, "Odd \"ix"), "index"),
                        entry(object(INDEX, "item_pkey"), "its index"),
                        entry(object(INDEX, "stored_x"), "index of a view"),
                        entry(object(INDEX, "whole_k"), "partitioned index"),
                        entry(object(INDEX, "part_k_idx"), "index of a partition"),
                        entry(object(SEQUENCE, "item_id_seq"), "sequence of a column"),
                        entry(object(SEQUENCE, "numbers"), "sequence"),
                        entry(object(TYPE, "mood"), "type"),
                        entry(object(SCHEMA, "public"), "schema"),
                        entry(object(EXTENSION, "hstore"), "extension"),
                        entry(object(FUNCTION, "f").arguments(integer(), array(text())), "function"),
                        entry(object(PROCEDURE, "p").arguments(integer()), "procedure"),
                        entry(object(TRIGGER, "late").of("item"), "constraint trigger"),
                        entry(object(TRIGGER, "plain").of("item"), "trigger"),
                        entry(object(TRIGGER, "instead").of("shown"), "trigger of a view"),
                        entry(object(POLICY, "Odd p").of("item"), "policy"),
                        entry(object(CONSTRAINT, "known").of("child"), "foreign key"),
                        entry(object(CONSTRAINT, "alone").of("item"), "exclusion"),
                        entry(object(CONSTRAINT, "filled").of("item"), "it's\n\"it\" \\ üñ漢🐘"),
                        entry(object(CONSTRAINT, "item_pkey").of("item"), "primary key"),
                        entry(object(CONSTRAINT, "item_x_key").of("item"), "unique"),
                        entry(object(CONSTRAINT, "part_pkey").of("part"), "key of a partition"),
                        entry(object(DOMAIN_CONSTRAINT, "positive").of("amount"), "check of a domain"),
                        entry(object(COLUMN, "Odd \"c").of("shown"), "column of a view"),
                        entry(object(COLUMN, "x").of("stored"), "column of a stored view"));
    }

    @Test
    void tables_their_columns_and_domains_carry_theirs() {
        database.execute(OBJECTS + """
                comment on table item is 'table'; comment on column item.code is 'column'; comment on domain amount is 'domain';
                comment on table part is 'partition'; comment on column part.k is 'column of a partition'""");

        assertThat(comments()).isEmpty();
    }

    @Test
    void what_an_extension_or_initdb_said_is_no_comment_of_the_users() {
        database.execute(OBJECTS + """
                comment on extension citext is 'data type for case-insensitive character strings';
                comment on function hstore(text, text) is 'of an extension'; comment on schema public is null""");
        assertThat(comments()).isEmpty();

        database.execute("comment on schema public is 'standard public schema'");
        assertThat(comments()).isEmpty();
    }

    @Test
    void an_object_outside_the_default_namespace_has_its_schema() {
        database.execute("""
                create schema app; create schema unread;
                create type app.mood as enum ('a'); create type unread.mood as enum ('a');
                create view app.shown as select 1 as x;
                comment on type app.mood is 'type'; comment on type unread.mood is 'hidden';
                comment on schema app is 'schema'; comment on schema unread is 'hidden';
                comment on column app.shown.x is 'column'""");

        assertThat(Reading.of(database, new ReadOptions(List.of("app"), Set.of()))
                        .facts()
                        .comments())
                .containsOnly(
                        entry(object(TYPE, name("app", "mood")), "type"),
                        entry(object(SCHEMA, "app"), "schema"),
                        entry(object(COLUMN, "x").of(name("app", "shown")), "column"));
    }

    private Map<DatabaseObject, String> comments() {
        return Reading.of(database).facts().comments();
    }
}
