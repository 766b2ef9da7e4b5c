package dev.autogen.cli.configuration;

import dev.autogen.AutogenException;
import dev.autogen.cli.project.Application;
import dev.autogen.codegen.RevisionTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What {@code autogen init} writes.
 *
 * @param configurationFile kept as it is where it exists
 * @param folder must not exist, or be empty
 * @param url of the database, where one was given
 * @param application that the project was recognised as; what it says is not written once more
 * @param shown how a path is printed
 */
public record NewProject(
        Path configurationFile,
        Path folder,
        Optional<String> url,
        Optional<Application> application,
        UnaryOperator<Path> shown) {

    /**
     * Writes the files.
     *
     * @return a line for each thing done
     * @throws AutogenException where the folder holds anything or a file cannot be written; nothing is written then
     */
    public List<String> write() {
        refuseFilledFolder();
        refuseMissingParent();
        List<String> lines = new ArrayList<>();
        try {
            Files.createDirectories(folder.resolve("versions"));
            lines.add("Creating " + shown.apply(folder.resolve("versions")));
            writeNew(folder.resolve(RevisionTemplate.FILE_NAME), RevisionTemplate.defaultText(), lines);
            writeNew(folder.resolve("README.md"), filled("README.md"), lines);
            if (Files.exists(configurationFile)) {
                lines.add("Keeping " + shown.apply(configurationFile) + ", which exists");
                if (namesAnotherFolder()) {
                    lines.add("Next: set revisions.folder = " + relative("versions")
                            + " in it, where these shall be used");
                }
                return lines;
            }
            writeNew(configurationFile, filled("autogen.properties"), lines);
        } catch (IOException problem) {
            throw new AutogenException(
                    "init failed: " + problem.getClass().getSimpleName() + " " + problem.getMessage(),
                    "make " + folder + " writable",
                    problem);
        }
        lines.add(
                application.isPresent()
                        ? "Next: autogen entities, which lists what is found"
                        : "Next: set entities.packages and entities.classpath in " + shown.apply(configurationFile));
        return lines;
    }

    private boolean namesAnotherFolder() throws IOException {
        String text = Files.readString(configurationFile);
        return text.lines().anyMatch(line -> line.startsWith("revisions.folder"))
                && !text.contains(relative("versions"));
    }

    private void refuseFilledFolder() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new AutogenException(
                        "folder refused: " + folder + " exists and is not empty", "name a new folder");
            }
        } catch (IOException problem) {
            throw new AutogenException("folder refused: " + folder + " is no folder", "name a new folder", problem);
        }
    }

    private void refuseMissingParent() {
        Path parent = configurationFile.toAbsolutePath().getParent();
        if (!Files.isDirectory(parent)) {
            throw new AutogenException(
                    "configuration refused: there is no folder " + parent, "create the folder, or name another file");
        }
    }

    private void writeNew(Path file, String text, List<String> lines) throws IOException {
        Files.writeString(file, text);
        lines.add("Creating " + shown.apply(file));
    }

    private String filled(String name) {
        try (InputStream resource = NewProject.class.getResourceAsStream(name)) {
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> values = Map.of(
                    "@url@",
                    urlLine(),
                    "@packages@",
                    application.isPresent() ? "#entities.packages = com.acme.shop" : "entities.packages =",
                    "@classpath@",
                    (application.isPresent() ? "#" : "") + "entities.classpath = target/classes",
                    "@revisions@",
                    relative("versions"),
                    "@template@",
                    relative(RevisionTemplate.FILE_NAME));
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace(value.getKey(), value.getValue());
            }
            return text;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private String urlLine() {
        boolean isKnown = application.flatMap(Application::login).isPresent();
        return url.map(text -> "url = " + text)
                .orElse(isKnown ? "#url = " + ConnectionSettings.EMBEDDED : "url = " + ConnectionSettings.EMBEDDED);
    }

    /** A properties file reads a backslash as an escape, and all platforms take a slash. */
    private String relative(String name) {
        Path from = configurationFile.toAbsolutePath().normalize().getParent();
        Path target = folder.toAbsolutePath().normalize().resolve(name);
        return from.relativize(target).toString().replace('\\', '/');
    }
}
