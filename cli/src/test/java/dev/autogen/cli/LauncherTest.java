package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The two shell scripts: the launcher, and the one that builds it from a checkout; java and mvn are stand-ins. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "shell scripts")
class LauncherTest {

    private static final Path LAUNCHER = Path.of("src/main/launcher/autogen");
    private static final Path BUILD = Path.of("../autogen");

    @TempDir
    Path folder;

    private Path checkout;

    @BeforeEach
    void createCheckout() throws IOException {
        checkout = Files.createDirectories(folder.resolve("check out"));
        for (String module : List.of("executor", "diff-engine", "codegen", "cli")) {
            Files.createDirectories(checkout.resolve(module + "/src/main"));
            Files.writeString(checkout.resolve(module + "/pom.xml"), "");
        }
        Files.writeString(checkout.resolve("pom.xml"), "");
        executable("check out/autogen", Files.readString(BUILD));
        executable("jdk/bin/java", "#!/bin/sh\nprintf '<%s>' \"$@\"\necho\n");
        maven("mkdir -p cli/target/autogen/lib; printf '#!/bin/sh\\necho ran \"$@\"\\n' > cli/target/autogen/autogen;"
                + " chmod +x cli/target/autogen/autogen; echo built >> builds; sleep 0.3");
    }

    private record Result(int exitCode, String out) {}

    @Test
    void the_launcher_works_through_links_and_hands_arguments_on_as_they_are() throws Exception {
        executable("home of it/autogen", Files.readString(LAUNCHER));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("home of it/autogen"));
        Result result = run(
                Map.of("JAVA_HOME", folder.resolve("jdk").toString(), "CDPATH", folder.toString()), link, "-m", "a b");
        assertThat(result.out()).contains("/home of it/lib/*><dev.autogen.cli.Main><-m><a b>");
    }

    @Test
    void a_missing_or_old_java_is_named() throws Exception {
        Path home = folder.resolve("nothing");
        assertThat(run(Map.of("JAVA_HOME", home.toString()), LAUNCHER))
                .isEqualTo(new Result(
                        1,
                        "no Java found: " + home + "/bin/java\n"
                                + "  fix: install a JDK 17 or later, or set JAVA_HOME to one\n"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
        Result old = run(Map.of("JAVA_HOME", folder.resolve("jdk").toString()), LAUNCHER);
        assertThat(old.exitCode()).isEqualTo(1);
        assertThat(old.out()).startsWith("Java too old: ").contains("  fix: set JAVA_HOME to a JDK 17 or later");
    }

    @Test
    void a_checkout_is_built_once_and_again_when_a_source_is_newer() throws Exception {
        assertThat(build().out()).isEqualTo("Building autogen ...\nran x\n");
        assertThat(build().out()).isEqualTo("ran x\n");
        Path stamp = checkout.resolve("cli/target/autogen/lib");
        Path resource = Files.writeString(checkout.resolve("codegen/src/main/template.ftl"), "");
        Files.setLastModifiedTime(stamp, Files.getLastModifiedTime(resource));
        assertThat(stamp.toFile().setLastModified(stamp.toFile().lastModified() - 2000))
                .isTrue();
        assertThat(build().out()).isEqualTo("Building autogen ...\nran x\n");
    }

    @Test
    void of_two_at_once_one_builds() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int number = 0; number < 2; number++) {
            processes.add(start(environment(), checkout.resolve("autogen"), "x"));
        }
        for (Process process : processes) {
            assertThat(result(process).out()).endsWith("ran x\n");
        }
        assertThat(checkout.resolve("builds")).hasContent("built");
        assertThat(checkout.resolve("cli/target/build.lock")).doesNotExist();
    }

    @Test
    void a_failed_build_shows_the_errors_alone() throws Exception {
        maven("echo 'noise'; echo '[ERROR] COMPILATION ERROR : '; echo '[ERROR] A.java:[1,19] bad'; "
                + "echo '[ERROR] Failed to execute goal x'; echo '[ERROR] -> [Help 1]'; exit 1");
        Result result = build();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .contains("not built: Maven failed\n", "    A.java:[1,19] bad\n", "  fix: mend that, or read ")
                .doesNotContain("noise", "Help", "Failed to execute");
        assertThat(checkout.resolve("cli/target/build.lock")).doesNotExist();
    }

    private Result build() throws Exception {
        return run(environment(), checkout.resolve("autogen"), "x");
    }

    private Map<String, String> environment() {
        return Map.of("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    }

    private void maven(String script) throws IOException {
        executable("bin/mvn", "#!/bin/sh\ncd '" + checkout + "'\n" + script + "\n");
    }

    private void executable(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Result run(Map<String, String> environment, Path script, String... arguments) throws Exception {
        return result(start(environment, script, arguments));
    }

    private static Result result(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out);
    }

    private static Process start(Map<String, String> environment, Path script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
