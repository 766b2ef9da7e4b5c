package dev.autogen.diff.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.diff.ComparisonScope;
import dev.autogen.diff.EntityComparison;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bean Validation says things about columns where, and only where, the application has a provider of it. */
final class ValidationTest {

    private static final Path PROVIDER = Path.of("target", "validation-provider");

    @TempDir
    private static Path classes;

    @BeforeAll
    static void compileTheEntities() throws IOException {
        SourceCompiler.compile(classes, Map.of("acme.Person", """
                        package acme;

                        import jakarta.persistence.*;
                        import jakarta.validation.constraints.*;

                        @Entity
                        public class Person {
                            @Id long id;
                            @NotNull String name;
                            @NotBlank @Size(max = 40) String city;
                            @Min(18) @Max(150) Integer age;
                            @Digits(integer = 8, fraction = 3) java.math.BigDecimal income;
                            @NotNull(groups = Draft.class) String note;
                            @Embedded @NotNull @jakarta.validation.Valid Address address;

                            interface Draft {}

                            @Embeddable
                            public static class Address {
                                @NotEmpty String street;
                                String country;
                            }
                        }"""), provider());
    }

    @Test
    void a_provider_makes_columns_as_its_annotations_say() {
        EntitySchema read = new EntityReader(settings()).read();

        assertThat(read.notes()).isEmpty();
        assertThat(read.schema().tables().get(0).columns())
                .filteredOn(Column::isNotNull)
                .extracting(Column::name)
                .containsExactlyInAnyOrder("id", "name", "city", "street");
        assertThat(read.schema()
                        .tables()
                        .get(0)
                        .column("city")
                        .orElseThrow()
                        .type()
                        .sql())
                .isEqualTo("varchar(40)");
        assertSameAsHibernate(settings());
    }

    @ParameterizedTest
    @CsvSource({
        "jakarta.persistence.validation.mode, none",
        "jakarta.persistence.validation.mode, callback",
        "jakarta.persistence.validation.mode, ddl",
        "jakarta.persistence.validation.mode, AUTO",
        "hibernate.validator.apply_to_ddl, false"
    })
    void the_settings_of_the_application_decide(String setting, String value) {
        assertSameAsHibernate(settings().withHibernateSettings(Map.of(setting, value)));
    }

    @Test
    void without_a_provider_it_is_said_what_is_left_out() {
        List<Path> api = provider().stream()
                .filter(jar -> jar.getFileName().toString().startsWith("jakarta.validation-api"))
                .toList();
        EntitySettings settings = settings(api);

        assertThat(new EntityReader(settings).read().notes())
                .singleElement()
                .asString()
                .startsWith("left out: what @NotNull, @Size and the like of Bean Validation add to columns");
        assertSameAsHibernate(settings);
    }

    private static void assertSameAsHibernate(EntitySettings settings) {
        try (TestDatabase database = TestDatabase.create();
                Connection connection = database.connect()) {
            HibernateCreation.run(database, settings);
            assertThat(EntityComparison.run(connection, settings, ComparisonScope.ALL)
                            .changes())
                    .isEmpty();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static EntitySettings settings() {
        return settings(provider());
    }

    private static EntitySettings settings(List<Path> libraries) {
        List<Path> classPath = new ArrayList<>(List.of(classes));
        classPath.addAll(libraries);
        return EntitySettings.inPackages("acme").withClassPath(classPath);
    }

    private static List<Path> provider() {
        try (Stream<Path> jars = Files.list(PROVIDER)) {
            return jars.sorted().toList();
        } catch (IOException e) {
            throw new AssertionError("run the tests with Maven, which fills " + PROVIDER, e);
        }
    }
}
