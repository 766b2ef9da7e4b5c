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
import org.junit.jupiter.params.provider.ValueSource;

/** Entities that others wrote go the whole circle, from the command line. */
class RealModelsTest {

    /** The build copies the jars there. */
    private static final Path JARS = Path.of("target", "entity-models").toAbsolutePath();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.kie.kogito.index.jpa.model",
                "org.axonframework",
                "org.springframework.statemachine.data.jpa",
                "org.springframework.modulith.events.jpa",
                "org.hibernate.testing.orm.domain.gambit",
                "org.hibernate.testing.orm.domain.userguide"
            })
    void a_model_becomes_the_database_that_hibernate_makes_and_goes_again(String model) throws IOException {
        try (TestDatabase database = TestDatabase.create();
                TestDatabase expected = TestDatabase.create()) {
            String empty = database.dump();
            Project project = project(database, model);
            project.revision("create the model");
            project.run("upgrade", "head").succeeded();

            HibernateDatabase.create(expected, model, jars());
            assertThat(normalized(database)).isEqualTo(normalized(expected));
            assertThat(project.run("check").succeeded().out()).contains("No new upgrade operations detected.");

            project.run("downgrade", "base").succeeded();
            assertThat(SchemaDump.without(database, "autogen_version")).isEqualTo(empty);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.kie.kogito.index.jpa.model",
                "org.axonframework",
                "org.springframework.statemachine.data.jpa",
                "org.springframework.modulith.events.jpa",
                "org.hibernate.testing.orm.domain.gambit",
                "org.hibernate.testing.orm.domain.userguide"
            })
    void a_database_that_hibernate_made_differs_in_nothing(String model) throws IOException {
        try (TestDatabase database = TestDatabase.create()) {
            HibernateDatabase.create(database, model, jars());
            Project.Result result = project(database, model).run("check").succeeded();
            assertThat(result.out()).contains("No new upgrade operations detected.");
        }
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
        return SchemaDump.normalized(SchemaDump.without(database, "autogen_version"));
    }
}
