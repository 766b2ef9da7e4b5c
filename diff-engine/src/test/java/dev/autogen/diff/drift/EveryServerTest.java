package dev.autogen.diff.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.ComparisonScope;
import dev.autogen.diff.EntityComparison;
import dev.autogen.diff.OperationRun;
import dev.autogen.diff.entity.EntityReader;
import dev.autogen.diff.entity.EntitySchema;
import dev.autogen.diff.entity.EntitySettings;
import dev.autogen.diff.entity.HibernateCreation;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.operation.Change;
import dev.autogen.operation.CreateNamespace;
import dev.autogen.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a database that was made from the same entities nothing is reported, on each version of PostgreSQL. */
class EveryServerTest {

    private static final String SAMPLES = "dev.autogen.diff.entity.sample.";

    private static final EntitySettings ENTITIES = EntitySettings.inPackages(
            SAMPLES + "definitions",
            SAMPLES + "indexes",
            SAMPLES + "inheritance",
            SAMPLES + "naming",
            SAMPLES + "numbers",
            SAMPLES + "rare",
            SAMPLES + "shop",
            SAMPLES + "types",
            "dev.autogen.diff.drift.model");

    @ParameterizedTest
    @MethodSource("dev.autogen.fixtures.TestServer#everyVersion")
    void nothing_differs_from_what_hibernate_made_nor_from_what_autogen_made(TestServer server) throws SQLException {
        EntitySchema entities = new EntityReader(ENTITIES).read();
        try (TestDatabase first = TestDatabase.createOn(server);
                TestDatabase second = TestDatabase.createOn(server);
                Connection toFirst = first.connect();
                Connection toSecond = second.connect()) {
            for (String namespace : entities.schema().namespaces()) {
                OperationRun.run(toFirst, List.of(new CreateNamespace(namespace)));
            }
            HibernateCreation.run(first, ENTITIES);

            assertThat(differences(toFirst, entities)).isEmpty();
            // What the notes say is to be written by hand.
            second.execute("create type size_of_it as (height integer, width integer)");
            OperationRun.run(
                    toSecond,
                    up(EntityComparison.run(toSecond, ENTITIES, entities, ComparisonScope.ALL)
                            .changes()));
            assertThat(differences(toSecond, entities)).isEmpty();
        }
    }

    private static List<String> differences(Connection connection, EntitySchema entities) {
        return EntityComparison.run(connection, ENTITIES, entities, ComparisonScope.ALL).changes().stream()
                .map(Change::summary)
                .toList();
    }

    private static List<Operation> up(List<Change> changes) {
        return changes.stream().flatMap(change -> change.up().stream()).toList();
    }
}
