package dev.autogen.diff.database;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.operation.CreateDomain;
import dev.autogen.schema.Domain;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Unread;
import dev.autogen.sql.PostgresWriter;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Domains, as they are read and as they can be made again. */
class DomainReaderTest {

    private static final String TYPES = """
            create type mood as enum ('sad', 'ok');
            create collation here from "C";
            """;

    private static final String DOMAINS = """
            create domain plain as integer;
            create domain amount as numeric(10, 2) default 0.5 not null
                constraint positive check (value > 0 or value is null) constraint "Not Much" check (value < 1e9);
            create domain code as varchar(8) collate "C" default upper('a''b') check (value ~ '^[A-Z]\\d+$');
            create domain local as text collate here;
            create domain ordinary as text collate "default";
            create domain better as mood default 'ok' not null check (value <> 'sad');
            create domain smaller as amount check (value < 100);
            create domain without as amount default null;
            create domain bare as better default null;
            create domain dropped as amount; alter domain dropped drop default;
            create domain nothing as numeric(4, 1) default null;
            create domain many as integer[] check (array_length(value, 1) < 4);
            create domain padded as char(3);
            create domain endless as bpchar;
            create domain bits as bit(4);
            create domain "Odd Näme" as timestamptz(3) default now();
            comment on domain "Odd Näme" is ' it''s "odd" ';
            comment on constraint positive on domain amount is 'more than nothing';
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
    void a_domain_that_is_made_of_what_was_read_is_the_same(TestServer server) {
        try (TestDatabase first = TestDatabase.createOn(server);
                TestDatabase second = TestDatabase.createOn(server)) {
            first.execute(TYPES + DOMAINS);
            List<Domain> read = domains(first);
            second.execute(TYPES);
            // One stands on another.
            read.stream()
                    .sorted((left, right) -> Boolean.compare(isOnAnother(left), isOnAnother(right)))
                    .forEach(domain -> create(second, domain));

            assertThat(domains(second)).isEqualTo(read).hasSize(16);
        }
    }

    @Test
    void a_domain_has_all_its_clauses() {
        database.execute(TYPES + DOMAINS);

        assertThat(domains(database))
                .containsExactly(
                        domain("Odd Näme", timestamptz(3)).defaultSql("now()").comment(" it's \"odd\" "),
                        domain("amount", numeric(10, 2))
                                .defaultSql("0.5")
                                .notNull()
                                .check("Not Much", "VALUE < '1000000000'::numeric")
                                .check("positive", "(VALUE > (0)::numeric) OR (VALUE IS NULL)"),
                        domain("bare", new SqlType.Raw("better")).defaultSql("NULL"),
                        domain("better", new SqlType.Raw("mood"))
                                .defaultSql("'ok'::mood")
                                .notNull()
                                .check("better_check", "VALUE <> 'sad'::mood"),
                        domain("bits", bit(4)),
                        domain("code", varchar(8))
                                .collate("C")
                                .defaultSql("upper('a''b'::text)")
                                .check("code_check", "(VALUE)::text ~ '^[A-Z]\\d+$'::text"),
                        domain("dropped", new SqlType.Raw("amount")).defaultSql("NULL"),
                        domain("endless", bpchar()),
                        domain("local", text()).collate("here"),
                        domain("many", array(integer())).check("many_check", "array_length(VALUE, 1) < 4"),
                        domain("nothing", numeric(4, 1)),
                        domain("ordinary", text()),
                        domain("padded", character(3)),
                        domain("plain", integer()),
                        domain("smaller", new SqlType.Raw("amount"))
                                .defaultSql("0.5")
                                .check("smaller_check", "(VALUE)::numeric < (100)::numeric"),
                        domain("without", new SqlType.Raw("amount")).defaultSql("NULL"));
    }

    @Test
    void a_domain_of_another_namespace_has_its_schema_and_so_has_its_collation() {
        database.execute("""
                create schema app; create schema unread;
                create collation unread.here from "C";
                create domain unread.hidden as integer;
                create domain app.code as text collate unread.here""");

        assertThat(Reading.of(database, new ReadOptions(List.of("app"), Set.of()))
                        .others()
                        .domains())
                .containsExactly(domain(name("app", "code"), text()).collate(name("unread", "here")));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void what_a_domain_cannot_say_is_named(TestServer server) {
        try (TestDatabase old = TestDatabase.createOn(server)) {
            old.execute("""
                    create domain amount as integer constraint present not null check (value < 100);
                    alter domain amount add constraint later check (value > 0) not valid;
                    create domain other as integer not null""");

            assertThat(domains(old))
                    .containsExactly(
                            domain("amount", integer()).notNull().check("amount_check", "VALUE < 100"),
                            domain("other", integer()).notNull());
            assertThat(Reading.of(old).facts().unread())
                    .extracting(Unread::what, Unread::names)
                    .containsExactlyElementsOf(unread(server));
        }
    }

    /** Before version 17 a not-null constraint of a domain has no name. */
    private static List<Tuple> unread(TestServer server) {
        Tuple check = tuple("checks of domains", List.of("later of amount"));
        return server.majorVersion() < 17
                ? List.of(check)
                : List.of(check, tuple("names of not-null constraints of domains", List.of("present of amount")));
    }

    private static boolean isOnAnother(Domain domain) {
        return Set.of("amount", "better").contains(domain.type().sql());
    }

    private static void create(TestDatabase target, Domain domain) {
        new CreateDomain(domain).accept(new PostgresWriter()).forEach(statement -> target.execute(statement.script()));
    }

    private static List<Domain> domains(TestDatabase target) {
        return Reading.of(target).others().domains();
    }
}
