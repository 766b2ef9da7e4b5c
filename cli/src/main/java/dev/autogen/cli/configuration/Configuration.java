package dev.autogen.cli.configuration;

import dev.autogen.diff.database.TableFilter;
import dev.autogen.execute.RunOptions;
import dev.autogen.schema.QualifiedName;
import java.nio.file.Files;
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
 * @param schemas PostgreSQL schemas that are compared beside the current one and those of the entities
 * @param tables which tables are compared
 * @param revisions the folders of the revision files, at least one
 * @param template the frame of a revision file; the one that autogen brings where empty
 * @param revisionPackage the Java package of new revision files, none where empty
 * @param hibernate all settings that begin with {@code hibernate.}, under their full names
 */
public record Configuration(
        Path file,
        Supplier<ConnectionSettings> connection,
        List<String> entityPackages,
        List<Path> entityClassPath,
        List<String> schemas,
        TableFilter tables,
        List<Path> revisions,
        Optional<Path> template,
        Optional<String> revisionPackage,
        QualifiedName versionTable,
        RunOptions runOptions,
        boolean spatialIndexes,
        Map<String, String> hibernate) {

    public Configuration {
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(connection, "connection is null");
        entityPackages = List.copyOf(entityPackages);
        entityClassPath = List.copyOf(entityClassPath);
        schemas = List.copyOf(schemas);
        Objects.requireNonNull(tables, "tables is null");
        revisions = List.copyOf(revisions);
        Objects.requireNonNull(runOptions, "runOptions is null");
        hibernate = Map.copyOf(hibernate);
    }

    /** Returns the class beside the folder of the revisions that hears of each run, where there is one. */
    public Optional<Path> environment() {
        return Optional.of(revisions.get(0).resolveSibling("Environment.java")).filter(Files::isRegularFile);
    }

    /** Returns the folder for what can be deleted without loss, and for the data of the embedded database. */
    public Path cache() {
        return file.resolveSibling(".autogen");
    }
}
