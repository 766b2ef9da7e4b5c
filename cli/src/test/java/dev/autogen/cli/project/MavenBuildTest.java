package dev.autogen.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The question to Maven about one of several modules; a script stands for Maven, and {@code ProjectsTest} asks it itself. */
final class MavenBuildTest {

    private static final String POM = "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">%s</project>";

    @TempDir
    private Path folder;

    /** A project in the folder of another one, whose modules are two folders deep. */
    @BeforeEach
    void writeProject() throws IOException {
        pom("", "<artifactId>other</artifactId><packaging>pom</packaging>");
        pom("shop", "<packaging>pom</packaging><modules><module>parts/entities</module><module>app</module></modules>");
        pom("shop/parts/entities", "<artifactId>entities</artifactId>");
        pom("shop/app", "<artifactId>app</artifactId>");
        Files.createDirectories(folder.resolve("shop/parts/entities/target/classes"));
        Files.createDirectories(folder.resolve("shop/app/target/classes"));
        wrapper("""
                #!/bin/sh
                echo "$@" > asked.txt
                echo "   acme:entities:jar:1:compile:%s" > app/target/autogen-dependencies.txt
                """.formatted(folder.resolve("shop/parts/entities/target/classes")));
    }

    @Test
    void a_module_is_built_from_the_folder_of_its_project_and_no_further_out() throws IOException {
        BuildTool build = BuildTool.of(folder.resolve("shop/app")).orElseThrow();

        assertThat(build.title()).isEqualTo("Maven project app");
        assertThat(build.build().roots())
                .containsExactly(
                        folder.resolve("shop/app/target/classes"),
                        folder.resolve("shop/parts/entities/target/classes"));
        assertThat(Files.readString(folder.resolve("shop/asked.txt"))).contains(" -pl app -am ");
        assertThat(BuildTool.of(folder.resolve("shop/parts/entities"))
                        .orElseThrow()
                        .files())
                .contains(folder.resolve("shop/pom.xml"))
                .doesNotContain(folder.resolve("pom.xml"));
    }

    @Test
    void the_folder_of_all_modules_has_the_classes_of_each() {
        assertThat(BuildTool.of(folder.resolve("shop")).orElseThrow().build().roots())
                .containsExactlyInAnyOrder(
                        folder.resolve("shop/app/target/classes"),
                        folder.resolve("shop/parts/entities/target/classes"));
    }

    private void pom(String module, String content) throws IOException {
        Path file = folder.resolve(module).resolve("pom.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, POM.formatted(content));
    }

    private void wrapper(String text) throws IOException {
        Path wrapper = Files.writeString(folder.resolve("shop/mvnw"), text);
        Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
