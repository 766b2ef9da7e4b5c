package dev.autogen.diff.database;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.RoundTrip;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.RowSecurity;
import dev.autogen.schema.TablePolicy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Row-level security, as it is read and as it can be made again. Its roles are some that every server has. */
class PolicyReaderTest {

    private static final String TABLES = """
            create table item (id bigint primary key, code varchar(9), owner name);
            create table forced (id integer);
            create table both_ways (id integer);
            create table "Off é" (id integer);
            create table nothing (id integer);
            create function allowed(bigint) returns boolean language sql as 'select true';
            """;

    private static final String POLICIES = """
            alter table item enable row level security;
            alter table forced force row level security;
            alter table both_ways enable row level security, force row level security;
            create policy nothing on item;
            create policy everybody on item to public using (true) with check (false);
            create policy roles on item to pg_read_all_data, pg_monitor using (owner = current_user);
            create policy "Odd ""é" on item as restrictive for update to pg_monitor
                using (((code in ('a', 'b') or id = 1) or id = 2) and allowed(id)) with check (code in ('a'));
            create policy reading on item for select using (exists (select 'x' from forced f where f.id = item.id));
            create policy writing on item for insert with check (id > 0 and code <> '( it''s \\ )');
            create policy removing on item as permissive for delete using (id in (select id from forced union select 1));
            create policy waiting on "Off é" using (id > 0);
            create policy asking on both_ways using ((select f.id > 0 from forced f limit 1))
                with check ((with f as (select 1 as id) select f.id > 0 from f));
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
    void a_policy_that_is_made_of_what_was_read_is_the_same(TestServer server) {
        try (TestDatabase first = TestDatabase.createOn(server);
                TestDatabase second = TestDatabase.createOn(server)) {
            first.execute(TABLES + POLICIES);

            OtherObjects read =
                    RoundTrip.reading(first, second, ReadOptions.DEFAULT).others();

            assertThat(read.policies()).hasSize(9);
            assertThat(read.rowSecurity()).hasSize(3);
        }
    }

    @Test
    void a_policy_has_all_its_clauses() {
        database.execute(TABLES + POLICIES);

        assertThat(read("nothing")).isEqualTo(policy("nothing"));
        assertThat(read("everybody"))
                .isEqualTo(policy("everybody").to(PUBLIC).using("true").withCheck("false"));
        assertThat(read("roles"))
                .isEqualTo(policy("roles").to("pg_monitor", "pg_read_all_data").using("owner = CURRENT_USER"));
        assertThat(read("Odd \"é"))
                .isEqualTo(policy("Odd \"é")
                        .restrictive()
                        .command(UPDATE)
                        .to("pg_monitor")
                        .using(
                                "(((code)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))"
                                        + " OR (id = 1) OR (id = 2)) AND allowed(id)")
                        .withCheck("(code)::text = 'a'::text"));
        assertThat(read("reading").command()).isEqualTo(SELECT);
        assertThat(read("reading").using().orElseThrow()).startsWith("EXISTS ( SELECT 'x'::text AS text");
        assertThat(read("writing"))
                .isEqualTo(policy("writing")
                        .command(INSERT)
                        .withCheck("(id > 0) AND ((code)::text <> '( it''s \\ )'::text)"));
        assertThat(read("removing").command()).isEqualTo(DELETE);
    }

    @Test
    void a_query_keeps_its_parentheses() {
        database.execute(TABLES + POLICIES);

        assertThat(read("asking").using().orElseThrow()).startsWith("( SELECT ").endsWith(")");
        assertThat(read("asking").withCheck().orElseThrow())
                .startsWith("( WITH ")
                .endsWith(")");
    }

    @Test
    void a_table_is_secured_where_it_is_enabled_or_forced() {
        database.execute(TABLES + POLICIES);

        assertThat(Reading.of(database).others().rowSecurity())
                .containsExactly(
                        new RowSecurity(name("both_ways"), true, true),
                        new RowSecurity(name("forced"), false, true),
                        new RowSecurity(name("item"), true, false));
        assertThat(policies()).extracting(TablePolicy::table).contains(name("Off é"));
    }

    @Test
    void policies_of_tables_that_are_not_read_are_not_there() {
        database.execute(TABLES + """
                create schema app; create schema unread;
                create table app.item (id integer); create table unread.item (id integer);
                alter table unread.item enable row level security;
                alter table app.item enable row level security;
                create policy hidden on unread.item; create policy shown on app.item""");

        OtherObjects read =
                Reading.of(database, new ReadOptions(List.of("app"), Set.of())).others();

        QualifiedName table = name("app", "item");
        assertThat(read.policies()).containsExactly(new TablePolicy(table, policy("shown")));
        assertThat(read.rowSecurity()).containsExactly(new RowSecurity(table, true, false));
    }

    private List<TablePolicy> policies() {
        return Reading.of(database).others().policies();
    }

    private Policy read(String name) {
        return policies().stream()
                .map(TablePolicy::policy)
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
