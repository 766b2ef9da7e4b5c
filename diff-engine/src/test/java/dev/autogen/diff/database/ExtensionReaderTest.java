package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.CreateExtension;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.sql.PostgresWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Extensions, and that nothing of theirs is taken for the user's. */
class ExtensionReaderTest {

    private static final ReadOptions ALL = new ReadOptions(List.of("app", "tiger", "tiger_data", "topology"), Set.of());

    private TestDatabase database;

    @BeforeEach
    void createDatabase() {
        database = TestDatabase.createWithPostgis();
        database.execute("""
                create schema app;
                create extension pg_trgm schema app;
                create extension fuzzystrmatch;
                create extension postgis_topology;
                create extension postgis_tiger_geocoder""");
    }

    @AfterEach
    void dropDatabase() {
        // Not there where the server has no PostGIS.
        if (database != null) {
            database.close();
        }
    }

    @Test
    void an_extension_has_a_version_and_a_schema_unless_it_would_go_there_by_itself() {
        assertThat(extensions(database))
                .containsExactly(
                        new Extension("fuzzystrmatch", Optional.empty(), version("fuzzystrmatch")),
                        new Extension("pg_trgm", Optional.of("app"), version("pg_trgm")),
                        new Extension("postgis", Optional.empty(), version("postgis")),
                        new Extension("postgis_tiger_geocoder", Optional.empty(), version("postgis_tiger_geocoder")),
                        new Extension("postgis_topology", Optional.empty(), version("postgis_topology")));
    }

    @Test
    void extensions_that_are_made_of_what_was_read_are_the_same() {
        try (TestDatabase second = TestDatabase.create()) {
            second.execute("create schema app");
            // The geocoder needs two others.
            List<String> order =
                    List.of("pg_trgm", "fuzzystrmatch", "postgis", "postgis_topology", "postgis_tiger_geocoder");
            extensions(database).stream()
                    .sorted((left, right) -> order.indexOf(left.name()) - order.indexOf(right.name()))
                    .flatMap(
                            extension -> new CreateExtension(extension, Set.of()).accept(new PostgresWriter()).stream())
                    .forEach(statement -> second.execute(statement.script()));

            assertThat(extensions(second)).isEqualTo(extensions(database));
        }
    }

    @Test
    void what_an_extension_made_is_marked_and_nowhere_else() {
        Schema schema = Reading.of(database, ALL);

        assertThat(schema.others().domains()).isEmpty();
        assertThat(schema.others().routines()).isEmpty();
        assertThat(schema.facts().unread()).isEmpty();
        assertThat(schema.facts().origins())
                .containsEntry(object(ObjectKind.TABLE, "spatial_ref_sys"), new Origin.OfExtension("postgis"))
                .containsEntry(object(ObjectKind.VIEW, "geometry_columns"), new Origin.OfExtension("postgis"))
                .containsEntry(object(ObjectKind.TYPE, "geometry"), new Origin.OfExtension("postgis"))
                .containsEntry(object(ObjectKind.TYPE, "geometry_dump"), new Origin.OfExtension("postgis"))
                .containsEntry(
                        object(ObjectKind.TABLE, "topology", "topology"), new Origin.OfExtension("postgis_topology"))
                .containsEntry(
                        object(ObjectKind.SEQUENCE, "topology", "topology_id_seq"),
                        new Origin.OfExtension("postgis_topology"))
                .containsEntry(
                        object(ObjectKind.DOMAIN, "topology", "topoelement"),
                        new Origin.OfExtension("postgis_topology"))
                .containsEntry(
                        object(ObjectKind.TABLE, "tiger", "zip_lookup"),
                        new Origin.OfExtension("postgis_tiger_geocoder"))
                .doesNotContainKey(object(ObjectKind.TYPE, "spatial_ref_sys"))
                .doesNotContainKey(object(ObjectKind.TYPE, "_geometry"));
    }

    @Test
    void what_the_user_adds_beside_an_extension_is_there() {
        database.execute("""
                create domain place as geometry(Point, 4326);
                create function near(a geometry) returns boolean language sql as 'select true'""");

        OtherObjects others = Reading.of(database, ALL).others();

        assertThat(others.domains()).extracting(domain -> domain.type().sql()).containsExactly("geometry(Point,4326)");
        assertThat(others.routines())
                .extracting(routine -> routine.name().name())
                .containsExactly("near");
    }

    private Optional<String> version(String extension) {
        return Optional.of(
                database.queryText("select extversion from pg_extension where extname = '" + extension + "'"));
    }

    private static List<Extension> extensions(TestDatabase database) {
        return Reading.of(database).others().extensions();
    }

    private static DatabaseObject object(ObjectKind kind, String name) {
        return new DatabaseObject(kind, QualifiedName.of(name));
    }

    private static DatabaseObject object(ObjectKind kind, String schema, String name) {
        return new DatabaseObject(kind, QualifiedName.of(schema, name));
    }
}
