package dev.autogen.cli.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The question to Gradle and its answer; no Gradle is to be had from Maven Central, so a script stands for it here. */
final class GradleBuildTest {

    @TempDir
    private Path folder;

    @Test
    void the_wrapper_is_asked_for_the_module_by_a_script_that_leaves_the_build_alone() throws IOException {
        Path module = Files.createDirectories(folder.resolve("apps/shop"));
        Path classes = Files.createDirectories(module.resolve("build/classes/java/main"));
        Path library = Files.writeString(folder.resolve("library.jar"), "");
        Files.writeString(folder.resolve("settings.gradle.kts"), "");
        Files.writeString(module.resolve("build.gradle.kts"), "");
        wrapper("""
                #!/bin/sh
                echo "$@" > asked.txt
                cp "$3" script.txt
                echo "autogen-root=%s"
                echo "autogen-root=%s/missing"
                echo "autogen-library=%s"
                """.formatted(classes, folder, library));

        BuildTool build = BuildTool.of(module).orElseThrow();

        assertThat(build.build().roots()).containsExactly(classes);
        assertThat(build.build().libraries()).containsExactly(library);
        assertThat(Files.readString(folder.resolve("asked.txt"))).endsWith(" :apps:shop:autogenClassPath\n");
        assertThat(Files.readString(folder.resolve("script.txt"))).contains("runtimeClasspath");
    }

    private void wrapper(String text) throws IOException {
        Path wrapper = Files.writeString(folder.resolve("gradlew"), text);
        Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
