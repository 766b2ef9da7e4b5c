package dev.autogen.diff.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Entity models that others wrote, as jars that the build copies beside the classes. */
final class EntityModels {

    private static final Path FOLDER = Path.of("target", "entity-models");

    private EntityModels() {}

    /** Returns settings that read the packages from the jars and from nowhere else. */
    static EntitySettings settings(String... packages) {
        return EntitySettings.inPackages(packages).withClassPath(jars());
    }

    private static List<Path> jars() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("run the tests with Maven, which fills " + FOLDER, e);
        }
    }
}
