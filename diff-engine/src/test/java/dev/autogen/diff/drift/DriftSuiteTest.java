package dev.autogen.diff.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.ComparisonScope;
import dev.autogen.diff.Differences;
import dev.autogen.diff.EntityComparison;
import dev.autogen.diff.RoundTrip;
import dev.autogen.diff.entity.EntityReader;
import dev.autogen.diff.entity.EntitySchema;
import dev.autogen.diff.entity.EntitySettings;
import dev.autogen.diff.entity.HibernateCreation;
import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Change;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One change by hand to a database that Hibernate made: exactly that is found, it is repaired, and it can be had back, byte for
 * byte. The files beside this class say what is done and what must be found.
 */
class DriftSuiteTest {

    private static final List<String> FILES = List.of(
            "columns", "types", "values", "constraints", "references", "checks", "indexes", "sequences", "objects");

    private static final EntitySettings SETTINGS = EntitySettings.inPackages("dev.autogen.diff.drift.model");

    private static Sandbox sandbox;
    private static EntitySchema entities;
    private static String made;

    @BeforeAll
    static void create() throws SQLException {
        TestDatabase database = TestDatabase.create();
        database.execute("create schema store");
        HibernateCreation.run(database, SETTINGS);
        entities = new EntityReader(SETTINGS).read();
        sandbox = Sandbox.in(database);
        made = sandbox.dump();
    }

    @AfterAll
    static void drop() throws SQLException {
        sandbox.close();
    }

    @AfterEach
    void undo() throws SQLException {
        sandbox.undo();
    }

    static Stream<Drift> drifts() {
        return FILES.stream().flatMap(file -> Drift.read(file + ".txt").stream());
    }

    static Stream<Drift> movingDrifts() {
        return Drift.read("moved.txt").stream();
    }

    @Test
    void what_hibernate_made_differs_in_nothing() {
        assertThat(difference()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drifts")
    void one_change_by_hand_is_found_repaired_and_had_back(Drift drift) throws SQLException {
        sandbox.execute(drift.sql());
        String drifted = sandbox.dump();

        RoundTrip.assertSameDump(thereAndBack(drift), drifted);
    }

    /** PostgreSQL puts a column that comes back at the end of its table. */
    @ParameterizedTest
    @MethodSource("movingDrifts")
    void one_change_that_moves_a_column_is_found_repaired_and_had_back(Drift drift) throws SQLException {
        sandbox.execute(drift.sql());
        String drifted = SchemaDump.normalizedIgnoringColumnOrder(sandbox.dump());

        RoundTrip.assertSameDump(SchemaDump.normalizedIgnoringColumnOrder(thereAndBack(drift)), drifted);
    }

    private static String thereAndBack(Drift drift) throws SQLException {
        List<Change> changes = difference();
        assertThat(changes).extracting(Change::summary).containsExactlyElementsOf(drift.changes());
        if (changes.isEmpty()) {
            return sandbox.dump();
        }
        sandbox.up(changes);
        if (!sandbox.dump().equals(made)) {
            // Not what Hibernate made byte for byte: a column stands last, or an unnamed key has another name.
            assertThat(difference()).extracting(Change::summary).isEmpty();
        }
        sandbox.down(changes);
        return sandbox.dump();
    }

    private static List<Change> difference() {
        Differences differences = EntityComparison.run(sandbox.connection(), SETTINGS, entities, ComparisonScope.ALL);
        assertThat(differences.warnings()).isEmpty();
        return differences.changes();
    }
}
