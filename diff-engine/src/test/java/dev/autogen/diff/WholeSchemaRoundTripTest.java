package dev.autogen.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.database.DatabaseReader;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that the reader knows is made again, on each version of PostgreSQL. */
public class WholeSchemaRoundTripTest {

    private static final Set<TestServer> PREPARED = new HashSet<>();

    @ParameterizedTest
    @MethodSource("dev.autogen.fixtures.TestServer#everyVersion")
    void one_of_everything(TestServer server) {
        try (TestDatabase first = TestDatabase.createOn(prepared(server));
                TestDatabase second = TestDatabase.createOn(server)) {
            everything(first, server);

            Schema read = RoundTrip.run(first, second, new ReadOptions(List.of("shop", "tools"), Set.of()));

            assertThat(read.facts().unread()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.autogen.fixtures.TestServer#everyVersion")
    void what_is_hard_to_make_again(TestServer server) {
        try (TestDatabase first = TestDatabase.createOn(prepared(server));
                TestDatabase second = TestDatabase.createOn(server)) {
            first.execute(script("nasty"));
            List<String> schemas = List.of("Quoted Schema", "other", "select", "n".repeat(63));

            Schema read = RoundTrip.run(first, second, new ReadOptions(schemas, Set.of()));

            assertThat(read.facts().unread()).isEmpty();
        }
    }

    /** Reading the catalogue takes no privilege on what it describes, not even on the schemas. */
    @ParameterizedTest
    @MethodSource("dev.autogen.fixtures.TestServer#everyVersion")
    void a_role_that_owns_nothing_and_may_nothing_reads_the_same(TestServer server) throws SQLException {
        try (TestDatabase database = TestDatabase.createOn(prepared(server));
                Connection owner = database.connect();
                Connection stranger = database.connect()) {
            everything(database, server);
            ReadOptions options = new ReadOptions(List.of("shop", "tools"), Set.of());
            stranger.createStatement().execute("create role stranger; set role stranger");

            assertThat(new DatabaseReader().read(stranger, options))
                    .isEqualTo(new DatabaseReader().read(owner, options));

            stranger.createStatement().execute("reset role; drop role stranger");
        }
    }

    public static void everything(TestDatabase database, TestServer server) {
        database.execute(script("everything"));
        IntStream.rangeClosed(15, server.majorVersion())
                .filter(version -> exists("everything-since-" + version))
                .forEach(version -> database.execute(script("everything-since-" + version)));
    }

    /** Roles and tablespaces belong to no database. */
    public static TestServer prepared(TestServer server) {
        if (PREPARED.add(server)) {
            try (TestDatabase database = TestDatabase.createOn(server)) {
                database.execute("create role \"round-trip \"\"reader\"\"\"");
                database.execute("create role round_trip_writer");
                database.execute("create tablespace round_trip location ''");
            }
        }
        return server;
    }

    private static String script(String name) {
        try (InputStream file = Objects.requireNonNull(open(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean exists(String name) {
        try (InputStream file = open(name)) {
            return file != null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream open(String name) {
        return WholeSchemaRoundTripTest.class.getResourceAsStream("round-trip/" + name + ".sql");
    }
}
