package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.cases.DiffCase;
import dev.autogen.cli.cases.ModelJar;
import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What JPA has no words for goes the whole way: declared, found, written, run, not found again, and back. */
class DeclaredTest {

    private static final DiffCase TABLES = new DiffCase("declared", """
            enum Size { SMALL, MEDIUM, LARGE }

            @Entity
            class Stay {
                @Id long id;
                int room;
                Instant arrival;
                Instant departure;
                String guest;
                @JdbcTypeCode(SqlTypes.ARRAY) List<String> tags;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM) Size size;
                org.locationtech.jts.geom.Point place;
            }
            """, """
            insert into stay (id, room, guest, tags, size, place)
            values (1, 7, 'Ada', '{window}', 'LARGE', st_geomfromtext('point z (1 2 3)', 4326))
            """, """
            @EnumLabels
            enum Size { SMALL, MEDIUM, LARGE }

            @Entity
            @SqlIndex(name = "stay_open_idx", keys = "room", where = "departure is null", unique = true)
            @SqlIndex(keys = {"lower(guest) text_pattern_ops", "arrival desc nulls last"}, include = "room")
            @SqlIndex(keys = "tags", using = "gin", with = "fastupdate = off")
            @SqlIndex(keys = "arrival timestamptz_minmax_multi_ops", using = "brin", with = "pages_per_range = 16")
            @SqlIndex(name = "stay_place_idx", keys = "place gist_geometry_ops_nd", using = "gist")
            class Stay {
                @Id long id;
                int room;
                Instant arrival;
                Instant departure;
                String guest;
                @JdbcTypeCode(SqlTypes.ARRAY) List<String> tags;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM) Size size;
                @SpatialType(shape = "Point", srid = 4326, dimension = SpatialType.Dimension.Z)
                org.locationtech.jts.geom.Point place;
            }
            """, List.of());

    private static final DiffCase OBJECTS =
            new DiffCase("objects", """
            @Entity
            class Stay {
                @Id long id;
                int room;
                Instant arrival;
                Instant departure;
                Instant changed;
                String guest;
            }
            """, "insert into stay (id, room, guest) values (1, 7, 'Ada')", """
            @MappedSuperclass
            @Trigger(name = "touch", timing = Trigger.Timing.BEFORE, events = {Trigger.Event.INSERT, Trigger.Event.UPDATE},
                    executes = "touch")
            class Changing {
                Instant changed;
            }

            @Entity
            @Extension("btree_gist")
            @SqlFunction(name = "touch", returns = "trigger", language = "plpgsql",
                    body = "begin new.changed = now(); return new; end")
            @Exclusion(elements = {"room with =", "tstzrange(arrival, departure) with &&"}, where = "guest <> ''")
            @Policy(name = "own", using = "guest = current_user", to = "PUBLIC")
            @RowSecurity(force = true)
            @MaterializedView(name = "occupancy", query = "select room, count(*) as stays from stay group by room",
                    indexes = @SqlIndex(keys = "room", unique = true))
            class Stay extends Changing {
                @Id long id;
                int room;
                Instant arrival;
                Instant departure;
                String guest;
            }

            @Entity
            @Table(name = "open_stay")
            @SqlView(query = "select id, room from stay where departure is null")
            class OpenStay {
                @Id long id;
                int room;
            }
            """, List.of());

    /** The same on the entities as they were before. */
    private static final String ENVIRONMENT = """
            import static dev.autogen.revision.Ddl.*;

            import dev.autogen.environment.Declarations;

            public final class Environment implements dev.autogen.environment.Environment {

                @Override
                public void declare(Declarations declare) {
                    declare.enumType(enumType("size", "SMALL", "MEDIUM", "LARGE"));
                    declare.columnType("stay", "place", geometry("PointZ", 4326));
                    declare.index("stay", index("stay_open_idx", "room").where("departure is null").unique());
                    declare.index(
                            "stay",
                            index(
                                            "stay_expr_arrival_idx",
                                            expression("lower(guest)").operatorClass("text_pattern_ops"),
                                            key("arrival").desc().withNullsLast())
                                    .including("room"));
                    declare.index("stay", index("stay_tags_idx", "tags").using("gin").with("fastupdate", "off"));
                    declare.index(
                            "stay",
                            index("stay_arrival_idx", key("arrival").operatorClass("timestamptz_minmax_multi_ops"))
                                    .using("brin")
                                    .with("pages_per_range", "16"));
                    declare.index(
                            "stay",
                            index("stay_place_idx", key("place").operatorClass("gist_geometry_ops_nd")).using("gist"));
                }
            }
            """;

    private static final String NOTHING = "No new upgrade operations detected." + System.lineSeparator();

    @TempDir
    static Path models;

    private static Path jar;

    @TempDir
    Path folder;

    @BeforeAll
    static void compile() throws IOException {
        jar = ModelJar.compile(models, List.of(TABLES, OBJECTS));
    }

    @Test
    void indexes_enum_order_and_spatial_types_go_the_whole_way() throws IOException {
        try (TestDatabase database = TestDatabase.createWithPostgis()) {
            goesBothWays(database, project(database, TABLES, TABLES.packageAfter()));
        }
    }

    @Test
    void one_of_everything_else_goes_the_whole_way() throws IOException {
        try (TestDatabase database = TestDatabase.create()) {
            goesBothWays(database, project(database, OBJECTS, OBJECTS.packageAfter()));
        }
    }

    @Test
    void the_same_in_java_finds_the_same() throws IOException {
        try (TestDatabase database = TestDatabase.createWithPostgis()) {
            Project project = project(database, TABLES, TABLES.packageAfter());
            project.revision("declare");
            project.run("upgrade", "head").succeeded();

            entities(project, TABLES.packageBefore());
            project.write("db/Environment.java", ENVIRONMENT);

            assertThat(project.run("check").succeeded().out()).isEqualTo(NOTHING);
            assertThat(project.run("entities").succeeded().out()).contains("Stay: stay");
        }
    }

    @Test
    void an_environment_that_cannot_be_is_refused_by_what_compares_and_by_nothing_else() throws IOException {
        try (TestDatabase database = TestDatabase.createWithPostgis()) {
            Project project = project(database, TABLES, TABLES.packageBefore());
            project.write("db/Environment.java", ENVIRONMENT.replace("\"stay\"", "\"stray\""));

            assertThat(project.run("check").failed().err()).contains("""
                    Environment: no table stray is mapped
                      fix: write stay""");
            assertThat(project.run("entities").failed().err()).contains("no table stray");
            project.run("revision", "--empty", "-m", "nothing").succeeded();
            project.run("upgrade", "head").succeeded();
        }
    }

    private Project project(TestDatabase database, DiffCase given, String entities) throws IOException {
        HibernateDatabase.create(database, HibernateDatabase.Way.AT_START, given.packageBefore(), List.of(jar));
        database.execute(given.rows());
        Project project = Project.initialised(folder, database, DeclaredTest.class.getPackage());
        entities(project, entities);
        return project;
    }

    private static void goesBothWays(TestDatabase database, Project project) {
        String before = dump(database);
        Path file = project.revision("declare");
        project.run("upgrade", "head").succeeded();
        assertThat(project.run("check").out()).as(Project.text(file)).isEqualTo(NOTHING);
        assertThat(dump(database)).isNotEqualTo(before);

        project.run("downgrade", "-1").succeeded();
        assertThat(dump(database)).isEqualTo(before);
        project.run("upgrade", "head").succeeded();
        assertThat(project.run("check").succeeded().out()).isEqualTo(NOTHING);
    }

    private static void entities(Project project, String entities) {
        project.set("entities.packages", entities);
        project.set("entities.classpath", jar.toString());
    }

    private static String dump(TestDatabase database) {
        return SchemaDump.without(database, "autogen_version", "autogen_history");
    }
}
