package dev.autogen.diff.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.ComparisonScope;
import dev.autogen.diff.EntityComparison;
import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader reads makes the very database that Hibernate makes, names that nobody chose aside. */
final class SameAsHibernateTest {

    private static final String SAMPLES = "dev.autogen.diff.entity.sample.";

    @ParameterizedTest
    @ValueSource(strings = {"shop", "inheritance", "naming", "definitions", "indexes", "numbers", "more", "recent"})
    void each_part_of_a_mapping_becomes_what_hibernate_makes_of_it(String model) {
        assertSame(EntitySettings.inPackages(SAMPLES + model));
    }

    @Test
    void a_type_is_the_one_that_hibernate_chooses_but_an_enum_has_no_implicit_casts() {
        EntitySettings settings = EntitySettings.inPackages(SAMPLES + "types");
        try (TestDatabase made = TestDatabase.create();
                TestDatabase expected = TestDatabase.create()) {
            HibernateCreation.run(expected, settings);
            expected.execute("drop cast (varchar as status); drop cast (status as varchar)");
            expected.execute("drop cast (varchar as priority); drop cast (priority as varchar)");
            SchemaCreation.run(made, new EntityReader(settings).read().schema());
            assertSame(made, expected);
            assertNoChange(expected, settings);
        }
    }

    @Test
    void what_is_seldom_met_is_the_same_composite_types_and_views_too() {
        EntitySettings settings = EntitySettings.inPackages(SAMPLES + "rare");
        try (TestDatabase made = TestDatabase.create();
                TestDatabase expected = TestDatabase.create()) {
            HibernateCreation.run(expected, settings);
            expected.execute("drop cast (varchar as colour); drop cast (colour as varchar)");
            EntitySchema read = new EntityReader(settings).read();
            assertThat(read.notes()).isEmpty();
            read.statements().forEach(statement -> statement.create().forEach(made::execute));
            SchemaCreation.run(made, read.schema());
            assertSame(made, expected);
            assertNoChange(expected, settings);
        }
    }

    @Test
    void a_geometry_column_has_its_type_and_no_index_where_they_are_turned_off() {
        EntitySettings settings = EntitySettings.inPackages(
                        SAMPLES + "spatial", "dev.autogen.fixtures.entity.timeseries")
                .withoutSpatialIndexes();
        try (TestDatabase made = TestDatabase.createWithPostgis();
                TestDatabase expected = TestDatabase.createWithPostgis()) {
            assertSame(settings, made, expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.kie.kogito.index.jpa.model",
                "org.axonframework",
                "org.springframework.statemachine.data.jpa",
                "org.springframework.modulith.events.jpa",
                "org.hibernate.testing.orm.domain.animal",
                "org.hibernate.testing.orm.domain.contacts",
                "org.hibernate.testing.orm.domain.gambit",
                "org.hibernate.testing.orm.domain.helpdesk",
                "org.hibernate.testing.orm.domain.library",
                "org.hibernate.testing.orm.domain.userguide"
            })
    void a_model_that_others_wrote_becomes_the_database_that_hibernate_makes(String model) {
        assertSame(EntityModels.settings(model));
    }

    @ParameterizedTest
    @CsvSource({
        "hibernate.physical_naming_strategy, org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
        "hibernate.implicit_naming_strategy, component-path",
        "hibernate.column_ordering_strategy, legacy",
        "hibernate.globally_quoted_identifiers, true",
        "hibernate.auto_quote_keyword, true",
        "hibernate.default_schema, app",
        "hibernate.timezone.default_storage, NORMALIZE"
    })
    void a_setting_of_hibernate_works_as_in_the_application(String setting, String value) {
        Map<String, String> settings = Map.of(setting, value);
        assertSame(EntitySettings.inPackages(
                        SAMPLES + "inheritance", SAMPLES + "naming", SAMPLES + "numbers", SAMPLES + "indexes")
                .withHibernateSettings(settings));
    }

    private static void assertSame(EntitySettings settings) {
        try (TestDatabase made = TestDatabase.create();
                TestDatabase expected = TestDatabase.create()) {
            assertSame(settings, made, expected);
        }
    }

    private static void assertSame(EntitySettings settings, TestDatabase made, TestDatabase expected) {
        EntitySchema read = new EntityReader(settings).read();
        read.schema().namespaces().forEach(name -> expected.execute("create schema " + name));
        HibernateCreation.run(expected, settings);
        SchemaCreation.run(made, read.schema());
        assertSame(made, expected);
        assertNoChange(expected, settings);
    }

    /** The comparison sees nothing to do in a database that Hibernate made. */
    private static void assertNoChange(TestDatabase database, EntitySettings settings) {
        try (Connection connection = database.connect()) {
            assertThat(EntityComparison.run(connection, settings, ComparisonScope.ALL)
                            .changes())
                    .isEmpty();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertSame(TestDatabase made, TestDatabase expected) {
        assertThat(SchemaDump.normalized(made.dump())).isEqualTo(SchemaDump.normalized(expected.dump()));
    }
}
