package dev.autogen.diff.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.ComparisonScope;
import dev.autogen.diff.Differences;
import dev.autogen.diff.EntityComparison;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.operation.Change;
import dev.autogen.schema.Index;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.cfg.AvailableSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An application with another release of Hibernate than ours is read as that release would make its schema. */
final class OtherHibernateTest {

    private static final String SAMPLES = "dev.autogen.diff.entity.sample.";
    private static final List<String> MODELS = List.of(
            "definitions",
            "indexes",
            "inheritance",
            "more",
            "naming",
            "numbers",
            "rare",
            "recent",
            "shop",
            "spatial",
            "types");

    /** 6.6 lacks annotations of JPA 3.2. */
    private static boolean canRead(String release, String model) {
        return !(release.startsWith("6.") && model.equals("recent"));
    }

    /** 7.1 inserts the first row of a table generator twice; what fails by that is only logged, and the rest is made. */
    private static boolean insertsTwice(String release) {
        return release.startsWith("7.1.");
    }

    /** All at once, since a release that is loaded anew for each of them would take minutes. */
    @ParameterizedTest
    @MethodSource("releases")
    void what_a_release_creates_is_what_is_read_with_it(String release) throws SQLException {
        EntitySettings settings = EntitySettings.inPackages(MODELS.stream()
                        .filter(model -> canRead(release, model))
                        .map(SAMPLES::concat)
                        .toArray(String[]::new))
                .withClassPath(OtherHibernate.classPath(release))
                .withoutSpatialIndexes();
        try (TestDatabase database = TestDatabase.createWithPostgis();
                Connection connection = database.connect()) {
            EntitySchema read = new EntityReader(settings).read();
            assertThat(read.schema().tables()).extracting(Table::name).hasSizeGreaterThan(50);
            read.schema().namespaces().forEach(name -> database.execute("create schema " + name));
            HibernateCreation.run(
                    database,
                    insertsTwice(release)
                            ? settings.withHibernateSettings(Map.of(AvailableSettings.HBM2DDL_HALT_ON_ERROR, "false"))
                            : settings);

            Differences differences = EntityComparison.run(connection, settings, ComparisonScope.ALL);

            assertThat(differences.changes()).extracting(Change::up).isEmpty();
        }
    }

    /** Annotations of ours stand on the class files alone: no release of Hibernate meets them. */
    @ParameterizedTest
    @MethodSource("releases")
    void what_is_declared_is_the_same_with_each_release(String release) {
        EntitySettings settings = EntitySettings.inPackages(SAMPLES + "declared");
        EntitySchema bundled = new EntityReader(settings).read();

        EntitySchema read = new EntityReader(settings.withClassPath(OtherHibernate.classPath(release))).read();

        assertThat(read.hibernate()).isEqualTo(release);
        assertThat(indexes(read)).isEqualTo(indexes(bundled)).isNotEmpty();
        assertThat(read.schema().others()).isEqualTo(bundled.schema().others());
        assertThat(read.hints()).isEqualTo(bundled.hints());
    }

    private static List<List<Index>> indexes(EntitySchema read) {
        return read.schema().tables().stream().map(Table::indexes).toList();
    }

    static Stream<String> releases() {
        return OtherHibernate.releases();
    }
}
