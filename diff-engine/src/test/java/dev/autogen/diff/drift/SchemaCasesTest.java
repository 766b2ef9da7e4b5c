package dev.autogen.diff.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.compare.ComparedPart;
import dev.autogen.diff.compare.SchemaComparison;
import dev.autogen.diff.database.Alignment;
import dev.autogen.diff.database.DatabaseReader;
import dev.autogen.diff.database.EnumCasts;
import dev.autogen.diff.database.PostgresCanonicalizer;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Change;
import dev.autogen.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What other tools get wrong, and what Alembic tests: {@code schema-cases.txt} beside this class. */
class SchemaCasesTest {

    private static final ReadOptions OPTIONS = new ReadOptions(List.of("test_schema"));

    private static Sandbox sandbox;

    @BeforeAll
    static void create() throws SQLException {
        TestDatabase database = TestDatabase.create();
        database.execute("create schema test_schema");
        sandbox = Sandbox.in(database);
    }

    @AfterAll
    static void drop() throws SQLException {
        sandbox.close();
    }

    @AfterEach
    void undo() throws SQLException {
        sandbox.undo();
    }

    static Stream<SchemaCase> cases() {
        return SchemaCase.read("schema-cases.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void exactly_the_difference_is_found_and_runs_both_ways(SchemaCase given) throws SQLException {
        sandbox.execute(given.wanted());
        Schema wanted = new DatabaseReader().read(sandbox.connection(), OPTIONS);
        String expected = dump();
        sandbox.connection().rollback();
        sandbox.execute(given.live());
        String before = dump();

        List<Change> changes = difference(wanted);
        assertThat(changes).extracting(Change::summary).containsExactlyElementsOf(given.changes());
        sandbox.up(changes);
        assertThat(difference(wanted)).isEmpty();
        if (!given.changes().isEmpty()) {
            assertThat(dump()).isEqualTo(expected);
        }
        sandbox.down(changes);
        assertThat(dump()).isEqualTo(before);
    }

    private static List<Change> difference(Schema wanted) throws SQLException {
        Schema plain = new Schema(wanted.namespaces(), wanted.enumTypes(), wanted.sequences(), wanted.tables());
        Schema live = ComparedPart.of(new DatabaseReader().read(sandbox.connection(), OPTIONS), plain);
        Alignment alignment = new PostgresCanonicalizer().align(sandbox.connection(), live, plain);
        assertThat(alignment.warnings()).isEmpty();
        return SchemaComparison.between(
                alignment.live(), alignment.wanted(), EnumCasts.read(sandbox.connection(), live));
    }

    /** A new column stands last, wherever the other schema has it. */
    private static String dump() {
        return SchemaDump.normalizedIgnoringColumnOrder(sandbox.dump());
    }
}
