package dev.autogen.cli.configuration;

import dev.autogen.schema.QualifiedName;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The settings of one project, paths resolved, environment applied.
 *
 * @param file where they came from
 * @param connection throws where a variable is not set; asked only by commands that need a database
 * @param revisions the folder of the revision files
 * @param template the frame of a revision file; the one that autogen brings where empty
 * @param revisionPackage the Java package of new revision files, none where empty
 * @param hibernate all settings that begin with {@code hibernate.}, under their full names
 */
public record Configuration(
        Path file,
        Supplier<ConnectionSettings> connection,
        List<String> entityPackages,
        List<Path> entityClassPath,
        Path revisions,
        Optional<Path> template,
        Optional<String> revisionPackage,
        QualifiedName versionTable,
        boolean spatialIndexes,
        Map<String, String> hibernate) {

    public Configuration {
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(connection, "connection is null");
        entityPackages = List.copyOf(entityPackages);
        entityClassPath = List.copyOf(entityClassPath);
        hibernate = Map.copyOf(hibernate);
    }

    /** Returns the folder for what can be deleted without loss, and for the data of the embedded database. */
    public Path cache() {
        return file.resolveSibling(".autogen");
    }
}
