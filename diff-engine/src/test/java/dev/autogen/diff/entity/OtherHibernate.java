package dev.autogen.diff.entity;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Releases of Hibernate beside the bundled one, each in a folder that the build fills. */
final class OtherHibernate {

    private static final Path RELEASES = Path.of("target", "hibernate");

    private OtherHibernate() {}

    static Stream<String> releases() {
        try (Stream<Path> folders = Files.list(RELEASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("run the tests with Maven, which fills " + RELEASES, e);
        }
    }

    /** Returns the jars of the release before those of the tests, among which ours is left out. */
    static List<Path> classPath(String release) {
        Stream<Path> rest = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> !entry.getFileName().toString().startsWith("hibernate-"));
        return Stream.concat(jars(release).stream(), rest).toList();
    }

    static List<Path> jars(String release) {
        try (Stream<Path> jars = Files.list(RELEASES.resolve(release))) {
            return jars.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
