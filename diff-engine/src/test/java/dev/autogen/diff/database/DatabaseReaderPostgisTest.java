package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabaseReaderPostgisTest {

    private static final ReadOptions ALL = new ReadOptions(List.of("tiger", "tiger_data", "topology"), Set.of());

    private static TestDatabase database;

    @BeforeAll
    static void createDatabase() {
        database = TestDatabase.createWithPostgis();
        database.execute("""
                create extension postgis_topology;
                create extension fuzzystrmatch;
                create extension postgis_tiger_geocoder;
                create table place (
                    id integer primary key, a geometry, b geometry(Point, 4326), c geometry(GeometryZ, 3857), d geography(MultiPolygon),
                    e geography, f geometry(PointZM), g geometry(LineString, 25832)[],
                    constraint valid check (ST_IsValid(b)));
                create index place_b on place using gist (b);
                create index place_a on place using gist (a gist_geometry_ops_nd)""");
    }

    @AfterAll
    static void dropDatabase() {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void what_extensions_made_is_not_there() {
        Schema schema = read();

        assertThat(schema.tables()).extracting(Table::name).containsExactly(QualifiedName.of("place"));
        assertThat(schema.sequences()).isEmpty();
        assertThat(schema.enumTypes()).isEmpty();
        assertThat(schema.namespaces()).containsExactly("tiger", "tiger_data", "topology");
    }

    @Test
    void geometry_columns_have_their_shape_and_reference_system() {
        assertThat(place().columns())
                .extracting(column -> column.type().sql())
                .containsExactly(
                        "integer",
                        "geometry",
                        "geometry(Point,4326)",
                        "geometry(GeometryZ,3857)",
                        "geography(MultiPolygon,4326)",
                        "geography",
                        "geometry(PointZM)",
                        "geometry(LineString,25832)[]");
        assertThat(place().columns()).noneMatch(column -> column.type() instanceof SqlType.Raw);
        assertThat(place().constraints()).contains(new Constraint.Check(Optional.of("valid"), "st_isvalid(b)"));
        assertThat(place().indexes())
                .containsExactly(
                        new Index(
                                        Optional.of("place_a"),
                                        List.of(IndexKey.column("a").operatorClass("gist_geometry_ops_nd")))
                                .using("gist"),
                        new Index(Optional.of("place_b"), List.of(IndexKey.column("b"))).using("gist"));
    }

    @Test
    void spatial_types_and_checks_that_mean_the_same_become_equal() throws SQLException {
        Table live = place();
        Table wanted = live.withColumns(live.columns().stream()
                        .map(DatabaseReaderPostgisTest::writtenOddly)
                        .toList())
                .withConstraints(List.of(
                        live.constraints().get(0), new Constraint.Check(Optional.of("valid"), "ST_IsValid(b)")));
        try (Connection connection = database.connect()) {
            Schema schema = new DatabaseReader().read(connection, ReadOptions.DEFAULT);

            Alignment alignment =
                    new PostgresCanonicalizer().align(connection, schema, schema.withTables(List.of(wanted)));

            assertThat(alignment.wanted()).isEqualTo(alignment.live());
            assertThat(alignment.warnings()).isEmpty();
        }
    }

    @Test
    void a_spatial_type_outside_the_search_path_is_found_by_its_full_name() throws SQLException {
        database.execute("create schema app; create table app.place (id integer, a geometry(Point, 4326))");
        try (Connection connection = database.connect()) {
            connection.createStatement().execute("set search_path = app");
            Schema live = new DatabaseReader().read(connection, ReadOptions.DEFAULT);
            assertThat(live.tables().get(0).columns().get(1))
                    .isEqualTo(new Column("a", new SqlType.Raw("public.geometry(Point,4326)")));
            Table wanted = live.tables()
                    .get(0)
                    .withColumns(List.of(
                            new Column("id", SqlType.parse("integer")),
                            new Column("a", new SqlType.Raw("public.GEOMETRY(point, 4326)"))));

            assertThat(new PostgresCanonicalizer()
                            .align(connection, live, live.withTables(List.of(wanted)))
                            .wanted())
                    .isEqualTo(live);
        } finally {
            database.execute("drop schema app cascade");
        }
    }

    private static Column writtenOddly(Column column) {
        return column.withType(new SqlType.Raw(
                column.type().sql().toUpperCase(java.util.Locale.ROOT).replace(",", " , ")));
    }

    private static Schema read() {
        try (Connection connection = database.connect()) {
            return new DatabaseReader().read(connection, ALL);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Table place() {
        return read().table(QualifiedName.of("place")).orElseThrow();
    }
}
