package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.session.Session;
import dev.autogen.cli.session.Terminal;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A user's project in a temporary folder, and the commands that are run in it. */
final class Project {

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private Terminal terminal = Terminal.NONE;

    Project(Path folder) {
        this.folder = folder;
    }

    /** What a command said and returned. */
    record Result(int exitCode, String out, String err) {

        Result succeeded() {
            assertThat(exitCode).as("%s%n%s", out, err).isZero();
            return this;
        }

        Result failed() {
            assertThat(exitCode).as("%s%n%s", out, err).isEqualTo(1);
            return this;
        }
    }

    static Project initialised(Path folder, TestDatabase database, Package entities) {
        Project project = new Project(folder);
        project.environment.put("AUTOGEN_USER", database.user());
        project.environment.put("AUTOGEN_PASSWORD", database.password());
        project.run("init", "db", "--url", database.url()).succeeded();
        project.entities(entities.getName());
        return project;
    }

    Path folder() {
        return folder;
    }

    void environment(String name, String value) {
        environment.put(name, value);
    }

    /** Puts a person in front of the commands that follow. */
    void terminal(Terminal value) {
        terminal = value;
    }

    /** Points the configuration at a package on the class path of the tests. */
    void entities(String packages) {
        set("entities.packages", packages);
        set("entities.classpath", "");
    }

    void set(String name, String value) {
        Path file = folder.resolve("autogen.properties");
        try {
            List<String> lines = Stream.concat(
                            Files.readAllLines(file).stream()
                                    .filter(line -> !line.replaceFirst("^#", "").startsWith(name + " =")),
                            Stream.of(name + " = " + value))
                    .toList();
            Files.write(file, lines);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Autogen.run(
                new Session(new PrintWriter(out, true), new PrintWriter(err, true), folder, environment, terminal),
                arguments);
        return new Result(exitCode, out.toString(), err.toString());
    }

    /** Returns the revision files, sorted by name. */
    List<Path> revisions() {
        try (Stream<Path> files = Files.list(folder.resolve("db/versions"))) {
            return files.sorted().toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Runs {@code autogen revision} and returns the file that it wrote. */
    Path revision(String message) {
        List<Path> before = revisions();
        run("revision", "-m", message).succeeded();
        List<Path> written =
                revisions().stream().filter(file -> !before.contains(file)).toList();
        assertThat(written).hasSize(1);
        return written.get(0);
    }

    static String id(Path revision) {
        return revision.getFileName().toString().split("_")[1].replace(".java", "");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
