package dev.autogen.diff.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.RoundTrip;
import dev.autogen.diff.compare.ComparedPart;
import dev.autogen.diff.compare.SchemaComparison;
import dev.autogen.diff.compare.SchemaCreation;
import dev.autogen.diff.database.Alignment;
import dev.autogen.diff.database.DatabaseReader;
import dev.autogen.diff.database.PostgresCanonicalizer;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Change;
import dev.autogen.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Any schema becomes any other one, and comes back. All is one transaction, which is rolled back. */
class RandomChangeTest {

    private static final int TRIES = 30;

    private static Sandbox sandbox;

    @BeforeContainer
    static void create() throws SQLException {
        sandbox = Sandbox.in(TestDatabase.create());
    }

    @AfterContainer
    static void drop() throws SQLException {
        sandbox.close();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void the_way_up_makes_the_second_schema_of_the_first_and_the_way_down_the_first_again(
            @ForAll("schemas") Schema first, @ForAll("schemas") Schema second) throws SQLException {
        try {
            sandbox.run(SchemaCreation.of(second));
            String wanted = dump();
            sandbox.connection().rollback();
            sandbox.run(SchemaCreation.of(first));
            String before = dump();

            List<Change> changes = changes(second);
            sandbox.up(changes);
            RoundTrip.assertSameDump(dump(), wanted);
            assertThat(changes(second)).isEmpty();
            sandbox.down(changes);
            RoundTrip.assertSameDump(dump(), before);
        } finally {
            sandbox.undo();
        }
    }

    private static List<Change> changes(Schema wanted) {
        Schema live = ComparedPart.of(new DatabaseReader().read(sandbox.connection(), ReadOptions.DEFAULT), wanted);
        Alignment alignment = new PostgresCanonicalizer().align(sandbox.connection(), live, wanted);
        assertThat(alignment.warnings()).isEmpty();
        return SchemaComparison.between(alignment.live(), alignment.wanted());
    }

    /** A new column stands last, wherever an entity has it. */
    private static String dump() {
        return SchemaDump.normalizedIgnoringColumnOrder(sandbox.dump());
    }

    @Provide
    Arbitrary<Schema> schemas() {
        return Arbitraries.randomValue(OverlappingSchemas::schema);
    }
}
