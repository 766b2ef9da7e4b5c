package dev.autogen.diff.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.ComparisonScope;
import dev.autogen.diff.EntityComparison;
import dev.autogen.diff.OperationRun;
import dev.autogen.diff.ValueDifferences;
import dev.autogen.diff.database.DatabaseReader;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.fixtures.NeutralNames;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Two databases of the same entities, one by autogen and one by Hibernate, read back and held against each other as values. */
final class HibernateTruth {

    private HibernateTruth() {}

    /**
     * Returns the differences of what autogen makes of the entities from what Hibernate does, as
     * {@link ValueDifferences#between} tells them. PostGIS is there for a model with the spatial samples.
     */
    static List<String> differences(EntitySettings settings) throws SQLException {
        EntitySchema entities = new EntityReader(settings).read();
        assertThat(entities.schema().tables()).isNotEmpty();
        boolean isSpatial = settings.sources().packages().stream().anyMatch(name -> name.endsWith("spatial"));
        try (TestDatabase made = isSpatial ? TestDatabase.createWithPostgis() : TestDatabase.create();
                TestDatabase expected = isSpatial ? TestDatabase.createWithPostgis() : TestDatabase.create()) {
            entities.schema().namespaces().forEach(name -> expected.execute("create schema " + name));
            HibernateCreation.run(expected, settings);
            try (Connection connection = made.connect()) {
                OperationRun.run(connection, creation(connection, settings, entities));
            }
            return ValueDifferences.between(read(made, entities), read(expected, entities));
        }
    }

    private static List<Operation> creation(Connection connection, EntitySettings settings, EntitySchema entities) {
        return EntityComparison.run(connection, settings, entities, ComparisonScope.ALL).changes().stream()
                .flatMap(change -> change.up().stream())
                .toList();
    }

    private static Schema read(TestDatabase database, EntitySchema entities) throws SQLException {
        NeutralNames.give(database);
        try (Connection connection = database.connect()) {
            return new DatabaseReader()
                    .read(connection, new ReadOptions(entities.schema().namespaces()));
        }
    }
}
