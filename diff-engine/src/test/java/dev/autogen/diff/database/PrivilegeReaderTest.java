package dev.autogen.diff.database;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.RoundTrip;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectFacts;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Privilege;
import dev.autogen.schema.PrivilegeTarget;
import dev.autogen.schema.Privileges;
import dev.autogen.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Privileges, as they are read and as they can be given again. The roles are some that every server has. */
class PrivilegeReaderTest {

    private static final String OBJECTS = """
            create table item (id bigint, code text, "Odd ""Näme" text);
            create view shown as select * from item;
            create materialized view stored as select 1 as x;
            create sequence numbers;
            create function f(a integer, b text) returns integer language sql as 'select 1';
            create procedure p(a integer) language sql as '';
            create type mood as enum ('a');
            create domain amount as integer;
            """;

    private static final String GRANTS = """
            grant select, insert on item to pg_read_all_data;
            grant all on item to pg_monitor;
            grant select ("Odd ""Näme", code), update (code), references (id) on item to pg_signal_backend;
            grant all (code) on item to public;
            grant select on shown, stored to public;
            grant delete, select (id) on shown to pg_read_all_data with grant option;
            grant update on shown to pg_read_all_data;
            grant usage on sequence numbers to pg_read_all_data;
            grant execute on function f to pg_read_all_data with grant option;
            grant all on procedure p to pg_read_all_data;
            grant usage on type mood to pg_read_all_data;
            grant all on domain amount to pg_read_all_data;
            grant usage on schema public to pg_read_all_data;
            grant create on schema public to pg_monitor with grant option;
            """;

    private static final String REVOCATIONS = """
            revoke execute on function f from public;
            revoke all on procedure p from public, current_user;
            revoke usage on type mood from public;
            revoke usage on domain amount from public, current_user;
            revoke insert, update on item from current_user;
            revoke all on sequence numbers from current_user;
            revoke all on schema public from public;
            """;

    private static final String LATER = """
            alter default privileges in schema public grant select on tables to pg_read_all_data;
            alter default privileges for role pg_monitor grant all on sequences to pg_read_all_data with grant option;
            alter default privileges for role pg_monitor revoke execute on functions from public;
            alter default privileges for role pg_monitor revoke usage on types from public;
            alter default privileges for role pg_monitor grant usage on schemas to public;
            alter default privileges for role pg_monitor revoke all on tables from pg_monitor;
            alter default privileges for role pg_monitor in schema public grant execute on functions to public;
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
    void privileges_that_are_given_as_they_were_read_are_the_same(TestServer server) {
        try (TestDatabase first = TestDatabase.createOn(server);
                TestDatabase second = TestDatabase.createOn(server)) {
            first.execute(OBJECTS + GRANTS + REVOCATIONS + LATER);

            ObjectFacts read = RoundTrip.run(first, second, ReadOptions.DEFAULT).facts();

            assertThat(read.grants()).hasSize(19);
            assertThat(read.revocations()).hasSizeGreaterThanOrEqualTo(12);
            assertThat(read.unread()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void what_postgresql_gives_by_itself_is_not_said(TestServer server) {
        try (TestDatabase old = TestDatabase.createOn(server)) {
            old.execute(OBJECTS + """
                    grant all on item, shown, numbers to current_user;
                    grant select (id) on item to pg_monitor; revoke select (id) on item from pg_monitor;
                    grant execute on function f to public; grant usage on type mood to public;
                    grant select on shown to pg_monitor; revoke select on shown from pg_monitor""");

            assertThat(Reading.of(old).facts().grants()).isEmpty();
            assertThat(Reading.of(old).facts().revocations()).isEmpty();
        }
    }

    @Test
    void a_grant_is_about_one_role_and_one_object() {
        database.execute(OBJECTS + GRANTS);

        assertThat(grants(object(TABLE, "item")))
                .containsExactly(
                        privileges(
                                        privilege("insert", "code"),
                                        privilege("references", "code"),
                                        privilege("select", "code"),
                                        privilege("update", "code"))
                                .on(object(TABLE, "item"))
                                .to(PUBLIC),
                        privileges("all").on(object(TABLE, "item")).to("pg_monitor"),
                        privileges("insert", "select").on(object(TABLE, "item")).to("pg_read_all_data"),
                        privileges(
                                        privilege("references", "id"),
                                        privilege("select", "Odd \"Näme", "code"),
                                        privilege("update", "code"))
                                .on(object(TABLE, "item"))
                                .to("pg_signal_backend"));
        assertThat(grants(object(VIEW, "shown")))
                .containsExactly(
                        privileges("select").on(object(VIEW, "shown")).to(PUBLIC),
                        privileges("update").on(object(VIEW, "shown")).to("pg_read_all_data"),
                        privileges(privilege("delete"), privilege("select", "id"))
                                .on(object(VIEW, "shown"))
                                .to("pg_read_all_data")
                                .withGrantOption());
        DatabaseObject function = object(FUNCTION, "f").arguments(integer(), text());
        assertThat(grants(function))
                .containsExactly(privileges("execute")
                        .on(function)
                        .to("pg_read_all_data")
                        .withGrantOption());
        assertThat(grants(object(SCHEMA, "public")))
                .contains(privileges("usage").on(object(SCHEMA, "public")).to("pg_read_all_data"));
    }

    @Test
    void all_of_a_table_and_some_of_its_columns_are_said_in_words() {
        database.execute(OBJECTS + "grant all on item to pg_monitor; grant select (id, code) on item to pg_monitor");

        assertThat(grants(object(TABLE, "item")))
                .flatExtracting(Privileges::privileges)
                .doesNotContain(privilege(Privilege.ALL))
                .contains(privilege("select"), privilege("truncate"), privilege("select", "code", "id"));
    }

    @Test
    void what_was_taken_away_of_what_postgresql_gives_is_said() {
        database.execute(OBJECTS + REVOCATIONS);

        DatabaseObject procedure = object(PROCEDURE, "p").arguments(integer());
        assertThat(Reading.of(database).facts().revocations())
                .contains(
                        privileges("insert", "update").on(object(TABLE, "item")).to(CURRENT_USER),
                        privileges("all").on(object(SEQUENCE, "numbers")).to(CURRENT_USER),
                        privileges("usage").on(object(TYPE, "mood")).to(PUBLIC),
                        privileges("usage").on(object(DOMAIN, "amount")).to(CURRENT_USER),
                        privileges("usage").on(object(DOMAIN, "amount")).to(PUBLIC),
                        privileges("execute").on(procedure).to(CURRENT_USER),
                        privileges("execute").on(procedure).to(PUBLIC));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void what_everybody_may_in_the_schema_public_depends_on_the_version(TestServer server) {
        try (TestDatabase old = TestDatabase.createOn(server)) {
            DatabaseObject schema = object(SCHEMA, "public");
            old.execute("revoke all on schema public from public");
            assertThat(Reading.of(old).facts().revocations())
                    .containsExactly(privileges(server.majorVersion() < 15 ? "all" : "usage")
                            .on(schema)
                            .to(PUBLIC));

            old.execute("grant all on schema public to public");
            assertThat(Reading.of(old).facts().revocations()).isEmpty();
            assertThat(Reading.of(old).facts().grants())
                    .isEqualTo(
                            server.majorVersion() < 15
                                    ? List.of()
                                    : List.of(privileges("create").on(schema).to(PUBLIC)));
        }
    }

    @Test
    void privileges_on_what_is_made_later_name_who_makes_it() {
        database.execute(LATER);

        ObjectFacts facts = Reading.of(database).facts();
        assertThat(facts.grants())
                .containsExactly(
                        privileges("select")
                                .onLater(TABLE, "public")
                                .madeBy(database.user())
                                .to("pg_read_all_data"),
                        privileges("all")
                                .onLater(SEQUENCE)
                                .madeBy("pg_monitor")
                                .to("pg_read_all_data")
                                .withGrantOption(),
                        privileges("usage").onLater(SCHEMA).madeBy("pg_monitor").to(PUBLIC),
                        privileges("execute")
                                .onLater(FUNCTION, "public")
                                .madeBy("pg_monitor")
                                .to(PUBLIC));
        assertThat(facts.revocations())
                .containsExactly(
                        privileges("all").onLater(TABLE).madeBy("pg_monitor").to("pg_monitor"),
                        privileges("usage").onLater(TYPE).madeBy("pg_monitor").to(PUBLIC),
                        privileges("execute")
                                .onLater(FUNCTION)
                                .madeBy("pg_monitor")
                                .to(PUBLIC));
        assertThat(facts.unread()).isEmpty();
    }

    @Test
    void neither_who_owns_a_thing_nor_who_reads_it_makes_a_difference() throws SQLException {
        database.execute(OBJECTS + GRANTS.replace("pg_monitor", "pg_write_all_data") + REVOCATIONS);
        Schema read = Reading.of(database);
        database.execute("""
                alter table item owner to pg_monitor; alter view shown owner to pg_monitor;
                alter function f owner to pg_monitor; alter type mood owner to pg_monitor;
                alter domain amount owner to pg_monitor; alter sequence numbers owner to pg_monitor;
                grant usage on schema public to public""");

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set role pg_monitor");
            Schema again = new DatabaseReader().read(connection, ReadOptions.DEFAULT);

            assertThat(again.facts().grants()).isEqualTo(read.facts().grants());
            assertThat(again.facts().revocations())
                    .isEqualTo(read.facts().revocations().stream()
                            .filter(each -> each.target().orElseThrow().kind() != ObjectKind.SCHEMA)
                            .toList());
        }
    }

    @Test
    void what_is_not_read_has_no_privileges() {
        database.execute("""
                create extension pg_buffercache; create schema unread;
                create table unread.hidden (id integer); grant all on unread.hidden to public;
                grant select on pg_buffercache to public; grant usage on schema unread to public;
                alter default privileges in schema unread grant select on tables to public;
                grant select on pg_catalog.pg_authid to pg_monitor""");

        assertThat(Reading.of(database).facts().grants()).isEmpty();
        assertThat(Reading.of(database, new ReadOptions(List.of("unread"), Set.of()))
                        .facts()
                        .grants())
                .hasSize(3);
    }

    private List<Privileges> grants(DatabaseObject object) {
        return Reading.of(database).facts().grants().stream()
                .filter(each -> each.target().equals(Optional.of(new PrivilegeTarget.One(object))))
                .toList();
    }
}
