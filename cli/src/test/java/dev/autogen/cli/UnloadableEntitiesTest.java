package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of two entities one needs a class that is nowhere. */
final class UnloadableEntitiesTest {

    @TempDir
    Path folder;

    private TestDatabase database;
    private Project project;

    @BeforeEach
    void createProject() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(
                classes,
                source("Money", "package gone; public class Money implements java.io.Serializable {}"),
                source(
                        "Good",
                        "package acme; import jakarta.persistence.*; @Entity public class Good { @Id Long id; }"),
                source("Paid", """
                        package acme;
                        import jakarta.persistence.*;
                        @Entity public class Paid { @Id Long id; gone.Money money; }"""));
        Files.delete(classes.resolve("gone/Money.class"));
        database = TestDatabase.create();
        project = Project.initialised(folder, database, UnloadableEntitiesTest.class.getPackage());
        project.set("entities.packages", "acme");
        project.set("entities.classpath", "classes");
    }

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void entities_that_cannot_be_loaded_stop_the_command_unless_they_may_be_left_out() {
        assertThat(project.run("entities").failed().err())
                .contains("class not loaded: gone.Money is on no class path entry, needed by acme.Paid")
                .contains("  fix: add the folder or jar that holds the missing class to entities.classpath")
                .doesNotContain("\tat ");

        project.set("entities.skip.unloadable", "true");
        Project.Result result = project.run("entities").succeeded();
        assertThat(result.err()).contains("left out: acme.Paid: gone.Money is on no class path entry");
        assertThat(result.out()).contains("acme.Good: good, from classes").doesNotContain("acme.Paid: paid");
    }

    private Path source(String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve("src")).resolve(name + ".java"), text);
    }

    private static void compile(Path classes, Path... sources) {
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path")));
        for (Path source : sources) {
            arguments.add(source.toString());
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }
}
