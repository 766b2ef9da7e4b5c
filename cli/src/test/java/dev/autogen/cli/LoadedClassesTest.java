package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.plain.Note;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not needed is not loaded: it would double the time of a short command. */
class LoadedClassesTest {

    /** SchemaCrawler registers it as a service, and Java's driver manager loads every driver that is registered. */
    private static final String JDBC_DRIVER = " schemacrawler.tools.offline.jdbc.OfflineDriver ";

    @TempDir
    Path folder;

    @Test
    void only_the_comparison_loads_hibernate_and_schemacrawler() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            Project project = Project.initialised(folder, database, Note.class.getPackage());
            project.revision("create note");
            for (String command : List.of("history", "history -i", "heads", "branches", "show head")) {
                assertThat(libraries(database, command.split(" "))).as(command).isEmpty();
            }
            // Compiles the file, once.
            assertThat(libraries(database, "upgrade", "head")).containsExactly("com.sun.tools.javac");
            for (String command : List.of("current", "log")) {
                assertThat(libraries(database, command)).as(command).isEmpty();
            }
            assertThat(libraries(database, "check")).contains("org.hibernate", "schemacrawler");
            assertThat(libraries(database, "downgrade", "base")).isEmpty();
        }
    }

    /** Issue 4: a second command compiles nothing, however many files there are. */
    @Test
    void of_5000_revisions_nothing_is_compiled_and_no_library_is_loaded() throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            Project project = Project.initialised(folder, database, Note.class.getPackage());
            for (int number = 0; number < 5_000; number++) {
                project.write("db/versions/R_%s.java".formatted(id(number)), """
                        package db.revisions;

                        @dev.autogen.revision.Revision.Info(id = "%s"%s)
                        public final class R_%1$s implements dev.autogen.revision.Revision {
                            public void upgrade(dev.autogen.revision.Operations op) {}
                            public void downgrade(dev.autogen.revision.Operations op) {}
                        }
                        """.formatted(
                                id(number), number == 0 ? "" : ", revises = \"" + id(number - 1) + "\""));
            }
            project.run("stamp", "head").succeeded();

            for (String command : List.of("history", "current", "upgrade head")) {
                assertThat(libraries(database, command.split(" "))).as(command).isEmpty();
            }
            assertThat(project.run("current").succeeded().out()).startsWith(id(4_999));
        }
    }

    private static String id(int number) {
        return "a%05d".formatted(number);
    }

    private List<String> libraries(TestDatabase database, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.autogen.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().put("AUTOGEN_USER", database.user());
        builder.environment().put("AUTOGEN_PASSWORD", database.password());
        Process process = builder.start();
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Project.text(folder.resolve("err.txt")))
                .isZero();
        assertThat(loaded).contains("dev.autogen.cli.Autogen ");
        return Stream.of("org.hibernate", "schemacrawler", "freemarker", "com.sun.tools.javac")
                .filter(library -> loaded.lines()
                        .filter(line -> !line.contains(JDBC_DRIVER))
                        .anyMatch(line -> line.contains(" " + library + ".")))
                .toList();
    }
}
