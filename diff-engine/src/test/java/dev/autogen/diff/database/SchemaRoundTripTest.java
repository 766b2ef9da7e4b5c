package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.SchemaDump;
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
                TestDatabase second = TestDatabase.createOn(server);
                Connection toFirst = first.connect();
                Connection toSecond = second.connect()) {
            WrittenSchema.create(toFirst, schema);
            Schema read = new DatabaseReader().read(toFirst, ReadOptions.DEFAULT);
            WrittenSchema.create(toSecond, read);

            assertThat(SchemaDump.ofCatalogue(toSecond)).isEqualTo(SchemaDump.ofCatalogue(toFirst));
            assertThat(new DatabaseReader().read(toSecond, ReadOptions.DEFAULT)).isEqualTo(read);
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
