package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.plain.Note;
import dev.autogen.fixtures.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the process itself prints, whose output is not that of a test. */
class ProcessOutputTest {

    @TempDir
    Path folder;

    @Test
    void a_script_is_printed_to_its_end() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            Project.initialised(folder, database, Note.class.getPackage()).revision("create note");
        }
        Process process = process(ProcessBuilder.Redirect.PIPE);
        String script = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(script)
                .startsWith("-- autogen upgrade base -> ")
                .contains("CREATE TABLE note")
                .endsWith("COMMIT;\n\n");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a device that is always full")
    void output_that_does_not_arrive_is_a_failure() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            Project.initialised(folder, database, Note.class.getPackage()).revision("create note");
        }
        Process process = process(ProcessBuilder.Redirect.to(new File("/dev/full")));

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(Project.text(folder.resolve("err.txt"))).startsWith("output not written: ");
    }

    private Process process(ProcessBuilder.Redirect output) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.autogen.cli.Main",
                        "upgrade",
                        "--sql",
                        "head")
                .directory(folder.toFile())
                .redirectOutput(output)
                .redirectError(folder.resolve("err.txt").toFile());
        return builder.start();
    }
}
