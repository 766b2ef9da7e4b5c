package dev.autogen.diff.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.ObjectFacts;
import dev.autogen.schema.Origin;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatabaseReaderPostgisTest {

    private static final ReadOptions EVERYTHING =
            new ReadOptions(List.of("app", "tiger", "tiger_data", "topology"), Set.of());

    private static final ReadOptions ALL = new ReadOptions(List.of("tiger", "tiger_data", "topology"), Set.of());

    /** Something of each kind, some of it named like objects of the extensions. */
    private static final String OF_THE_USER = """
            create type mood as enum ('good', 'bad');
            create domain amount as numeric(12, 2) check (value >= 0);
            create sequence numbers increment 10;
            create function next_number() returns bigint language sql as 'select nextval(''numbers'')';
            create function touch() returns trigger language plpgsql as 'begin return new; end';
            create table state (code varchar(2) primary key, name text unique);
            create table layer (
                id bigint generated always as identity primary key,
                old_id serial,
                number bigint default next_number(),
                state varchar(2) references state,
                mood mood not null default 'good',
                price amount,
                soundex text default upper('s'),
                valid_in int4range,
                check (soundex <> 'x'),
                exclude using gist (valid_in with &&));
            create index layer_name on layer (lower(soundex)) where mood = 'good';
            create table topology (id integer, at date) partition by range (at);
            create table topology_a partition of topology for values from ('2026-01-01') to ('2027-01-01');
            create view good as select id, soundex from layer where mood = 'good';
            create materialized view total as select mood, count(*) from layer group by mood;
            create trigger touch before update on layer for each row execute function touch();
            create policy own on layer using (soundex = current_user);
            alter table layer enable row level security;
            comment on table layer is 'of the user';
            comment on function touch() is 'of the user too';
            grant select on layer to public;
            revoke execute on function touch() from public;
            create schema app;
            create table app.edge (id integer primary key);
            """;

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
    void extensions_are_read_as_if_they_were_not_there() {
        try (TestDatabase plain = TestDatabase.create();
                TestDatabase extended = TestDatabase.createWithPostgis()) {
            plain.execute("create schema tiger; create schema tiger_data; create schema topology");
            extended.execute("""
                    create extension postgis_topology;
                    create extension fuzzystrmatch;
                    create extension postgis_tiger_geocoder;
                    do $$ declare
                        name text;
                    begin
                        for name in select e.name from pg_available_extensions e
                                    where e.name in ('postgis_raster', 'postgis_sfcgal', 'address_standardizer',
                                                     'address_standardizer_data_us') loop
                            execute format('create extension %I', name);
                        end loop;
                    end $$""");
            plain.execute(OF_THE_USER);
            extended.execute(OF_THE_USER);
            for (ReadOptions options : List.of(ReadOptions.DEFAULT, ALL, EVERYTHING)) {
                Schema found = read(extended, options);

                assertThat(found.others().extensions()).hasSizeGreaterThanOrEqualTo(4);
                assertThat(withoutExtensions(found)).isEqualTo(withoutExtensions(read(plain, options)));
            }
        }
    }

    /** But their names and the marks at what is theirs. */
    private static Schema withoutExtensions(Schema schema) {
        OtherObjects others = schema.others();
        ObjectFacts facts = schema.facts();
        SortedMap<DatabaseObject, Origin> origins = new TreeMap<>(facts.origins());
        origins.values().removeIf(Origin.OfExtension.class::isInstance);
        return schema.withOthers(new OtherObjects(
                        List.of(),
                        others.domains(),
                        others.routines(),
                        others.views(),
                        others.materializedViews(),
                        others.viewIndexes(),
                        others.triggers(),
                        others.rowSecurity(),
                        others.policies()))
                .withFacts(new ObjectFacts(
                        facts.comments(),
                        facts.grants(),
                        facts.revocations(),
                        origins,
                        facts.dependencies(),
                        facts.inheritedColumns(),
                        facts.constraintStorage(),
                        facts.invalidIndexes(),
                        facts.unread()));
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
        return read(database, ALL);
    }

    private static Schema read(TestDatabase from, ReadOptions options) {
        try (Connection connection = from.connect()) {
            return new DatabaseReader().read(connection, options);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Table place() {
        return read().table(QualifiedName.of("place")).orElseThrow();
    }
}
