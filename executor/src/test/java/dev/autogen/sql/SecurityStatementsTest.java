package dev.autogen.sql;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.AlterPolicy;
import dev.autogen.operation.Grant;
import dev.autogen.operation.Revoke;
import dev.autogen.revision.Operations;
import dev.autogen.schema.Policy;
import dev.autogen.schema.Privileges;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Row-level security and privileges. Each text is compared, and then run. */
class SecurityStatementsTest {

    /** Every privilege in the database that is not there from the start. */
    private static final String PRIVILEGES = """
            select relname, relacl::text from pg_class where relacl is not null and relname in ('item', 'item_view', 'ids')
            union all select attname, attacl::text from pg_attribute where attacl is not null
            union all select nspname, nspacl::text from pg_namespace where nspname = 'audit'
            union all select proname, proacl::text from pg_proc where proname in ('one', 'tidy')
            union all select typname, typacl::text from pg_type where typname in ('mood', 'short')
            union all select defaclobjtype::text, defaclacl::text from pg_default_acl
            order by 1, 2""";

    private static TestDatabase database;

    @BeforeAll
    static void create_database() {
        database = TestDatabase.create();
        database.execute("""
                create schema audit;
                create table item (id bigint, code text);
                create view item_view as select * from item;
                create sequence ids;
                create function one() returns integer language sql as 'select 1';
                create procedure tidy(integer) language sql as 'select 1';
                create type mood as enum ('sad');
                create domain short as text;
                create table audit.log (id bigint)""");
        // What has no privileges of its own gets the default ones as soon as something is granted.
        database.execute("""
                grant all on item, item_view, ids to current_user;
                grant all on schema audit to current_user;
                grant all on function one() to current_user;
                grant all on procedure tidy(integer) to current_user;
                grant all on type mood, short to current_user;
                revoke all on function one() from public;
                revoke all on procedure tidy(integer) from public;
                revoke all on type mood, short from public""");
    }

    @AfterAll
    static void drop_database() {
        database.close();
    }

    static Stream<Privileges> privileges_of_every_kind() {
        return Stream.of(
                privileges("select", "trigger").on(object(TABLE, "item")).to(PUBLIC),
                privileges("all")
                        .on(object(TABLE, "item"))
                        .to("pg_read_all_data")
                        .withGrantOption(),
                privileges("select").on(object(VIEW, "item_view")).to("pg_read_all_data", PUBLIC),
                privileges(privilege("select", "id", "code"), privilege("update", "code"))
                        .on(object(TABLE, "item"))
                        .to(PUBLIC),
                privileges("usage", "select").on(object(SEQUENCE, "ids")).to(PUBLIC),
                privileges("usage", "create").on(object(SCHEMA, "audit")).to(PUBLIC),
                privileges("execute").on(object(FUNCTION, "one")).to(PUBLIC),
                privileges("execute")
                        .on(object(PROCEDURE, "tidy").arguments(integer()))
                        .to(PUBLIC),
                privileges("usage").on(object(TYPE, "mood")).to(PUBLIC),
                privileges("usage").on(object(DOMAIN, "short")).to(PUBLIC),
                privileges("select").onAll(TABLE, "public").to("pg_monitor"),
                privileges("execute").onAll(PROCEDURE, "public").to("pg_monitor"),
                privileges("select").onLater(TABLE).to(PUBLIC),
                privileges("usage")
                        .onLater(SEQUENCE, "audit")
                        .madeBy(CURRENT_USER)
                        .to("pg_monitor"));
    }

    @ParameterizedTest
    @MethodSource("privileges_of_every_kind")
    void what_is_granted_is_there_until_it_is_revoked(Privileges privileges) {
        List<List<String>> before = database.query(PRIVILEGES);
        database.execute(WrittenSql.of(List.of(new Grant(privileges))));
        assertThat(database.query(PRIVILEGES)).isNotEqualTo(before);
        database.execute(WrittenSql.of(List.of(new Revoke(privileges))));
        assertThat(database.query(PRIVILEGES)).isEqualTo(before);
    }

    @Test
    void roles_and_columns_are_named_as_they_are() {
        assertRuns(
                op -> {
                    op.execute("create table odd (\"Order\" text)");
                    op.grant(privileges(privilege("SELECT", "Order"))
                            .on(object(TABLE, "odd"))
                            .to("pg_read_all_data", PUBLIC, CURRENT_USER));
                    op.grant(privileges("all privileges")
                            .on(object(TABLE, "odd"))
                            .to(SESSION_USER)
                            .withGrantOption());
                    op.revoke(privileges("usage").onAll(SEQUENCE, "audit").to(PUBLIC));
                    op.grant(privileges("select")
                            .onLater(TABLE, "audit")
                            .madeBy(CURRENT_USER)
                            .to(PUBLIC));
                    op.revoke(privileges("select")
                            .onLater(TABLE, "audit")
                            .madeBy(CURRENT_USER)
                            .to(PUBLIC));
                },
                """
                create table odd ("Order" text);
                GRANT SELECT ("Order") ON TABLE odd TO pg_read_all_data, PUBLIC, CURRENT_USER;
                GRANT ALL ON TABLE odd TO SESSION_USER WITH GRANT OPTION;
                REVOKE USAGE ON ALL SEQUENCES IN SCHEMA audit FROM PUBLIC;
                ALTER DEFAULT PRIVILEGES FOR ROLE CURRENT_USER IN SCHEMA audit GRANT SELECT ON TABLES TO PUBLIC;
                ALTER DEFAULT PRIVILEGES FOR ROLE CURRENT_USER IN SCHEMA audit REVOKE SELECT ON TABLES FROM PUBLIC;
                """);
    }

    @Test
    void a_privilege_that_cannot_be_handed_on_any_longer_stays() {
        Privileges plain = privileges("usage").on(object(SCHEMA, "audit")).to("pg_monitor");
        database.execute(WrittenSql.of(List.of(new Grant(plain))));
        List<List<String>> before = database.query(PRIVILEGES);
        database.execute(WrittenSql.of(List.of(new Grant(plain.withGrantOption()))));
        assertThat(database.query(PRIVILEGES)).isNotEqualTo(before);
        assertRuns(op -> op.revokeGrantOption(plain), """
                REVOKE GRANT OPTION FOR USAGE ON SCHEMA audit FROM pg_monitor;
                """);
        assertThat(database.query(PRIVILEGES)).isEqualTo(before);
        database.execute(WrittenSql.of(List.of(new Revoke(plain))));
    }

    @Test
    void a_policy_is_altered_where_that_is_possible_and_made_anew_where_not() {
        Policy own = policy("own").using("id > 0");
        Policy more = own.to("pg_monitor", CURRENT_USER).withCheck("id > 1");
        Policy strict = policy("own").restrictive().command(SELECT).using("id > 0");
        assertRuns(
                op -> {
                    op.enableRowLevelSecurity("item");
                    op.forceRowLevelSecurity("item");
                    op.createPolicy("item", own);
                    op.alterPolicy("item", own, more);
                    op.alterPolicy("item", more, own.withCheck("true"));
                    op.alterPolicy("item", own.withCheck("true"), strict);
                    op.dropPolicy("item", "own");
                    op.noForceRowLevelSecurity("item");
                    op.disableRowLevelSecurity("item");
                },
                """
                ALTER TABLE item ENABLE ROW LEVEL SECURITY;
                ALTER TABLE item FORCE ROW LEVEL SECURITY;
                CREATE POLICY own ON item USING (id > 0);
                ALTER POLICY own ON item TO pg_monitor, CURRENT_USER WITH CHECK (id > 1);
                ALTER POLICY own ON item TO PUBLIC WITH CHECK (true);
                DROP POLICY own ON item;
                CREATE POLICY own ON item AS RESTRICTIVE FOR SELECT USING (id > 0);
                DROP POLICY own ON item;
                ALTER TABLE item NO FORCE ROW LEVEL SECURITY;
                ALTER TABLE item DISABLE ROW LEVEL SECURITY;
                """);
    }

    @Test
    void an_unchanged_policy_needs_no_statement() {
        assertThat(WrittenSql.of(List.of(new AlterPolicy(QualifiedName.of("item"), policy("own"), policy("own")))))
                .isEmpty();
    }

    private static void assertRuns(Consumer<Operations> upgrade, String expected) {
        WrittenSql.assertRuns(database, upgrade, expected);
    }
}
