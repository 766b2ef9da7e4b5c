package dev.autogen.diff.database;

import dev.autogen.diff.OperationRun;
import dev.autogen.diff.RoundTrip;
import dev.autogen.diff.compare.SchemaCreation;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.fixtures.TestServer;
import dev.autogen.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A schema that was made, read and made again from what was read is the same schema: nothing is lost on the way. */
class SchemaRoundTripTest {

    private static final int TRIES = 50;

    @Property(tries = TRIES)
    void a_schema_survives_its_way_through_the_catalogue(
            @ForAll("schemas") Schema schema, @ForAll("servers") TestServer server) throws SQLException {
        try (TestDatabase first = TestDatabase.createOn(server);
                TestDatabase second = TestDatabase.createOn(server)) {
            try (Connection toFirst = first.connect()) {
                OperationRun.run(toFirst, SchemaCreation.of(schema));
            }

            RoundTrip.run(first, second, ReadOptions.DEFAULT);
        }
    }

    @Provide
    Arbitrary<TestServer> servers() {
        return Arbitraries.of(TestServer.everyVersion());
    }

    @Provide
    Arbitrary<Schema> schemas() {
        return Arbitraries.randomValue(RandomSchemas::schema);
    }
}
