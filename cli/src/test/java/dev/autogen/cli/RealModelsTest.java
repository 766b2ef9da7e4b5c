package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.SchemaDump;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities that others wrote go the whole circle, from the command line. */
class RealModelsTest {

    /** The build copies the jars there. */
    private static final Path JARS = Path.of("target", "entity-models").toAbsolutePath();

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("models")
    void a_model_becomes_the_database_that_hibernate_makes_and_goes_again(String model) throws IOException {
        try (TestDatabase database = TestDatabase.create();
                TestDatabase expected = TestDatabase.create()) {
            String empty = database.dump();
            Project project = project(database, model);
            project.revision("create the model");
            project.run("upgrade", "head").succeeded();

            HibernateDatabase.create(expected, HibernateDatabase.Way.AT_START, model, jars());
            assertThat(normalized(database)).isEqualTo(normalized(expected));
            assertThat(project.run("check").succeeded().out()).contains("No new upgrade operations detected.");

            project.run("downgrade", "base").succeeded();
            assertThat(SchemaDump.without(database, "autogen_version", "autogen_history"))
                    .isEqualTo(empty);
        }
    }

    @ParameterizedTest
    @MethodSource("modelsAndWays")
    void a_database_that_hibernate_made_differs_in_nothing(String model, HibernateDatabase.Way way) throws IOException {
        try (TestDatabase database = TestDatabase.create()) {
            HibernateDatabase.create(database, way, model, jars());
            Project.Result result = project(database, model).run("check").succeeded();
            assertThat(result.out()).contains("No new upgrade operations detected.");
        }
    }

    static Stream<Arguments> modelsAndWays() {
        return models().flatMap(
                        model -> Stream.of(HibernateDatabase.Way.values()).map(way -> Arguments.of(model, way)));
    }

    static Stream<String> models() {
        return Stream.of(
                "org.kie.kogito.index.jpa.model",
                "org.axonframework",
                "org.springframework.statemachine.data.jpa",
                "org.springframework.modulith.events.jpa",
                "org.hibernate.testing.orm.domain.gambit",
                "org.hibernate.testing.orm.domain.userguide");
    }

    private Project project(TestDatabase database, String model) throws IOException {
        Project project = Project.initialised(folder, database, RealModelsTest.class.getPackage());
        project.set("entities.packages", model);
        project.set("entities.classpath", jars().stream().map(Path::toString).collect(Collectors.joining(", ")));
        return project;
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(JARS)) {
            return files.sorted().toList();
        }
    }

    private static String normalized(TestDatabase database) {
        return SchemaDump.normalized(SchemaDump.without(database, "autogen_version", "autogen_history"));
    }
}
