package dev.autogen.diff.entity;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.environment.Declarations;
import dev.autogen.environment.Environment;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Extension;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.RowSecurity;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.TablePolicy;
import dev.autogen.schema.TableTrigger;
import dev.autogen.schema.Trigger;
import dev.autogen.schema.TriggerState;
import dev.autogen.schema.ViewIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What annotations and an environment say beside tables and indexes. */
final class DeclaredObjectsTest {

    private static final Map<String, String> ANNOTATED = Map.of("hotel.package-info", """
            @Extension("btree_gist")
            @Extension(value = "pg_trgm", schema = "ext", version = "1.6")
            @SqlFunction(
                    name = "touch",
                    returns = "trigger",
                    language = "plpgsql",
                    body = "begin new.changed = now(); return new; end")
            @SqlFunction(
                    name = "net",
                    arguments = {"gross numeric", "rate double precision default 1.19", "inout tags text[]", "integer"},
                    returns = "text[]",
                    sqlBody = "return tags",
                    volatility = SqlFunction.Volatility.IMMUTABLE,
                    parallel = SqlFunction.Parallel.SAFE,
                    strict = true,
                    cost = 5,
                    set = "search_path = pg_catalog, public")
            @MaterializedView(
                    name = "public.occupancy",
                    query = "select room, count(*) as stays from stay group by room",
                    with = "fillfactor = 70",
                    indexes = @SqlIndex(keys = "room", unique = true))
            package hotel;

            import dev.autogen.annotation.*;
            """, "hotel.Model", """
            package hotel;

            import dev.autogen.annotation.*;
            import jakarta.persistence.*;
            import java.time.*;
            import org.hibernate.annotations.JdbcTypeCode;
            import org.hibernate.type.SqlTypes;
            import org.locationtech.jts.geom.*;

            class Model {}

            @EnumLabels
            enum Size { SMALL, MEDIUM, LARGE }

            @EnumLabels({"LOW", "HIGH", "GONE"})
            enum Level { HIGH, LOW }

            @MappedSuperclass
            @Trigger(name = "touch", timing = Trigger.Timing.BEFORE, events = {Trigger.Event.UPDATE, Trigger.Event.INSERT},
                    executes = "touch")
            class Changing {
                Instant changed;
            }

            @Embeddable
            class Place {
                @SpatialType(shape = "Point", srid = 25832, dimension = SpatialType.Dimension.ZM)
                Point spot;

                @SpatialType(shape = "Polygon", family = SpatialType.Family.GEOGRAPHY)
                Geometry area;

                @SpatialType(shape = "MultiPolygon", srid = 4326, dimension = SpatialType.Dimension.M)
                org.geolatte.geom.MultiPolygon<?> parcels;

                @SpatialType(shape = "LineString", family = SpatialType.Family.GEOGRAPHY)
                org.geolatte.geom.LineString<org.geolatte.geom.G2D> path;
            }

            @Entity
            @Exclusion(elements = {"roomNumber with =", "tstzrange(arrival, departure) with operator(pg_catalog.&&)"},
                    where = "(departure is not null)", deferrability = Deferrability.INITIALLY_DEFERRED)
            @Trigger(name = "notify", timing = Trigger.Timing.AFTER, events = Trigger.Event.DELETE, forEachRow = false,
                    oldTable = "gone", executes = "audit.notify", arguments = {"stay", "it's"})
            @Trigger(name = "check_room", timing = Trigger.Timing.AFTER, events = Trigger.Event.UPDATE, of = "roomNumber",
                    when = "(old.room <> new.room)", constraint = true, deferrability = Deferrability.INITIALLY_IMMEDIATE,
                    from = "room", executes = "check_room")
            @Policy(name = "own", using = "(owner = current_user)", withCheck = "true", to = {"clerk", "current_user"})
            @Policy(name = "never", command = Policy.Command.DELETE, using = "false", restrictive = true)
            class Stay extends Changing {
                @Id long id;
                @Column(name = "room") int roomNumber;
                Instant arrival;
                Instant departure;
                String owner;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM) Size size;
                @JdbcTypeCode(SqlTypes.NAMED_ENUM) Level level;
                @Embedded Place place;
            }

            @Entity
            @RowSecurity(force = true)
            class Note extends Changing {
                @Id long id;
                @ManyToOne OpenStay stay;
            }

            @Entity
            @SqlView(query = "select id, room from stay where departure is null", columns = {"id", "room"},
                    securityBarrier = true, checkOption = SqlView.CheckOption.LOCAL)
            class OpenStay {
                @Id long id;
                int room;
            }
            """);

    @TempDir
    static Path folder;

    private static EntitySchema read;

    @BeforeAll
    static void readAnnotated() {
        SourceCompiler.compile(folder, ANNOTATED);
        read = new EntityReader(EntitySettings.inPackages("hotel")
                        .withClassPath(List.of(folder))
                        .withoutSpatialIndexes())
                .read();
    }

    @Test
    void extensions_stand_on_packages_and_their_schemas_are_wanted() {
        assertThat(others().extensions())
                .containsExactly(
                        new Extension("btree_gist"),
                        new Extension("pg_trgm").schema("ext").version("1.6"));
        assertThat(read.schema().namespaces()).containsExactly("ext");
    }

    @Test
    void functions_take_their_arguments_as_sql_has_them() {
        assertThat(others().routines())
                .containsExactly(
                        function(
                                        "net",
                                        argument("gross", numeric()),
                                        argument("rate", doublePrecision()).defaultSql("1.19"),
                                        argument("tags", array(text())).inOut(),
                                        argument(integer()))
                                .returns(array(text()))
                                .immutable()
                                .strict()
                                .parallelSafe()
                                .cost(5)
                                .set("search_path", "pg_catalog, public")
                                .sqlBody("return tags"),
                        function("touch")
                                .returns("trigger")
                                .language("plpgsql")
                                .body("begin new.changed = now(); return new; end"));
    }

    @Test
    void an_entity_may_be_mapped_to_a_view() {
        assertThat(others().views())
                .containsExactly(view("openstay", "select id, room from stay where departure is null")
                        .columns("id", "room")
                        .securityBarrier()
                        .withCheckOption(LOCAL));
        assertThat(read.schema().tables())
                .extracting(table -> table.name().name())
                .containsExactly("note", "stay");
        assertThat(table("note").constraints()).noneMatch(Constraint.ForeignKey.class::isInstance);
    }

    @Test
    void a_materialized_view_has_its_indexes_under_the_names_that_postgresql_would_choose() {
        assertThat(others().materializedViews())
                .containsExactly(materializedView("occupancy", "select room, count(*) as stays from stay group by room")
                        .with("fillfactor", "70"));
        assertThat(others().viewIndexes())
                .containsExactly(new ViewIndex(
                        QualifiedName.of("occupancy"),
                        index("occupancy_room_idx", "room").unique()));
    }

    @Test
    void triggers_are_those_of_the_class_and_of_its_mapped_superclass() {
        assertThat(others().triggers())
                .containsExactly(
                        firing(
                                "note",
                                trigger("touch")
                                        .before(INSERT, UPDATE)
                                        .forEachRow()
                                        .executes("touch")),
                        firing(
                                "stay",
                                trigger("check_room")
                                        .after(UPDATE)
                                        .of("room")
                                        .forEachRow()
                                        .when("old.room <> new.room")
                                        .asConstraint(INITIALLY_IMMEDIATE)
                                        .from("room")
                                        .executes("check_room")),
                        firing(
                                "stay",
                                trigger("notify")
                                        .after(DELETE)
                                        .oldTable("gone")
                                        .executes(QualifiedName.of("audit", "notify"), "stay", "it's")),
                        firing(
                                "stay",
                                trigger("touch")
                                        .before(INSERT, UPDATE)
                                        .forEachRow()
                                        .executes("touch")));
    }

    @Test
    void a_policy_enables_row_level_security() {
        assertThat(others().policies())
                .containsExactly(
                        new TablePolicy(
                                QualifiedName.of("stay"),
                                policy("never").restrictive().command(DELETE).using("false")),
                        new TablePolicy(
                                QualifiedName.of("stay"),
                                policy("own")
                                        .to("clerk", "current_user")
                                        .using("owner = current_user")
                                        .withCheck("true")));
        assertThat(others().rowSecurity())
                .containsExactly(
                        new RowSecurity(QualifiedName.of("note"), true, true),
                        new RowSecurity(QualifiedName.of("stay"), true, false));
    }

    @Test
    void an_exclusion_constraint_compares_attributes_and_expressions() {
        assertThat(table("stay").constraints())
                .filteredOn(Exclusion.class::isInstance)
                .extracting(constraint -> constraint.withName(Optional.of("some")))
                .containsExactly(exclude("some")
                        .with("room", "=")
                        .with(expression("tstzrange(arrival, departure)"), name("pg_catalog", "&&"))
                        .using("gist")
                        .where("departure is not null")
                        .deferrable(INITIALLY_DEFERRED));
    }

    @Test
    void labels_of_an_enum_stand_in_the_chosen_order() {
        assertThat(read.schema().enumTypes())
                .containsExactly(
                        enumType("level", "LOW", "HIGH", "GONE"), enumType("size", "SMALL", "MEDIUM", "LARGE"));
        assertThat(read.hints().orderedEnums()).containsExactly(QualifiedName.of("level"), QualifiedName.of("size"));
    }

    @Test
    void a_spatial_attribute_of_an_embeddable_has_its_type_in_each_entity() {
        assertThat(table("stay").column("spot").orElseThrow().type()).isEqualTo(geometry("PointZM", 25832));
        assertThat(table("stay").column("area").orElseThrow().type()).isEqualTo(geography("Polygon", 4326));
        assertThat(table("stay").column("parcels").orElseThrow().type()).isEqualTo(geometry("MultiPolygonM", 4326));
        assertThat(table("stay").column("path").orElseThrow().type()).isEqualTo(geography("LineString", 4326));
    }

    @Test
    void an_environment_says_the_same_in_java() {
        Schema schema = new EntityReader(EntitySettings.inPackages("dev.autogen.diff.entity.sample.declared")
                        .withEnvironment(new Declaring()))
                .read()
                .schema();

        assertThat(schema.others().extensions()).containsExactly(new Extension("btree_gist"));
        assertThat(schema.others().routines())
                .extracting(routine -> routine.name().name())
                .containsExactly("touch");
        assertThat(schema.others().views()).containsExactly(view("guest_name", "select family_name from guest"));
        assertThat(schema.others().viewIndexes())
                .containsExactly(new ViewIndex(QualifiedName.of("tag"), index("tag_idx", "tag")));
        assertThat(schema.others().triggers())
                .containsExactly(firing(
                        "guest_name",
                        trigger("write").insteadOf(INSERT).forEachRow().executes("touch")));
        assertThat(schema.others().policies()).hasSize(1);
        assertThat(schema.others().rowSecurity())
                .containsExactly(
                        new RowSecurity(QualifiedName.of("guest"), true, true),
                        new RowSecurity(QualifiedName.of("room"), true, false));
        Table room = schema.table(QualifiedName.of("room")).orElseThrow();
        assertThat(room.indexes()).contains(index("room_tags_idx", "tags").where("tags <> '{}'"));
        assertThat(room.constraints())
                .contains(exclude("room_excl").with("id", "=").using("gist"));
        assertThat(schema.table(QualifiedName.of("guest"))
                        .orElseThrow()
                        .column("position")
                        .orElseThrow()
                        .type())
                .isEqualTo(geometry("Point", 4326));
    }

    /** Names of the default schema may be qualified. */
    private static final class Declaring implements Environment {

        @Override
        public void declare(Declarations declare) {
            declare.extension(new Extension("btree_gist"));
            declare.function(
                    function("touch").returns("trigger").language("plpgsql").body("begin return new; end"));
            declare.view(view(name("public", "guest_name"), "select family_name from guest"));
            declare.materializedView(materializedView("tag", "select unnest(tags) as tag from room"));
            declare.index("tag", index("tag_idx", "tag"));
            declare.index(name("public", "room"), index("room_tags_idx", "tags").where("tags <> '{}'"));
            declare.exclude("room", exclude("room_excl").with("id", "=").using("gist"));
            declare.trigger(
                    "guest_name",
                    trigger("write").insteadOf(INSERT).forEachRow().executes("touch"));
            declare.policy("room", policy("all_rows").using("true"));
            declare.rowLevelSecurity("guest");
            declare.forceRowLevelSecurity("guest");
            declare.columnType("guest", "position", geometry("Point", 4326));
            declare.renamedTable("chamber", "room");
            declare.renamedColumn("room", "labels", "tags");
        }
    }

    private static TableTrigger firing(String table, Trigger trigger) {
        return new TableTrigger(QualifiedName.of(table), trigger, TriggerState.ORIGIN);
    }

    private static OtherObjects others() {
        return read.schema().others();
    }

    private static Table table(String name) {
        return read.schema().table(QualifiedName.of(name)).orElseThrow();
    }
}
