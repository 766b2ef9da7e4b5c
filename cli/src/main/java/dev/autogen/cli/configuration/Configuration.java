package dev.autogen.cli.configuration;

import dev.autogen.cli.project.Application;
import dev.autogen.cli.project.Login;
import dev.autogen.diff.compare.UndeclaredKind;
import dev.autogen.diff.database.ObjectFilter;
import dev.autogen.diff.database.TableFilter;
import dev.autogen.execute.RunOptions;
import dev.autogen.schema.QualifiedName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The settings of one project, paths resolved, environment applied.
 *
 * @param file where they came from
 * @param connection asks for what the application's own settings say where neither file nor environment has a URL; throws
 *     where nothing has one, or a variable is not set; asked only by commands that need a database
 * @param entityPackages none where they are to be found
 * @param entityClassPath none where the build of the project is to be asked
 * @param entityUnit the persistence unit, where there are several
 * @param skipUnloadable whether entities whose classes cannot be loaded are left out
 * @param environment variables that settings of the application may refer to
 * @param schemas PostgreSQL schemas that are compared beside the current one and those of the entities
 * @param tables which tables are compared
 * @param excluded what else is not compared
 * @param undeclaredRemoved the kinds that are offered for removal where nobody declares them
 * @param revisions the folders of the revision files, at least one
 * @param isRevisionFolderAssumed whether nobody named or made the folder yet
 * @param newFiles what is to become of a new revision file
 * @param scratch how to reach the database in which texts are tried where the project's own lets nobody
 * @param isColumnOrderTold whether columns in another order than those of the entity are reported
 * @param hibernate all settings that Hibernate and Envers have, under their full names
 */
public record Configuration(
        Path file,
        Function<Supplier<Optional<Login>>, ConnectionSettings> connection,
        List<String> entityPackages,
        List<Path> entityClassPath,
        Optional<String> entityUnit,
        boolean skipUnloadable,
        List<String> schemas,
        TableFilter tables,
        ObjectFilter excluded,
        Set<UndeclaredKind> undeclaredRemoved,
        List<Path> revisions,
        boolean isRevisionFolderAssumed,
        NewFileSettings newFiles,
        QualifiedName versionTable,
        RunOptions runOptions,
        boolean spatialIndexes,
        Optional<ConnectionSettings> scratch,
        boolean isColumnOrderTold,
        Map<String, String> hibernate,
        Map<String, String> environment) {

    public Configuration {
        Objects.requireNonNull(file, "file is null");
        Objects.requireNonNull(connection, "connection is null");
        entityPackages = List.copyOf(entityPackages);
        entityClassPath = List.copyOf(entityClassPath);
        Objects.requireNonNull(entityUnit, "entityUnit is null");
        schemas = List.copyOf(schemas);
        Objects.requireNonNull(tables, "tables is null");
        Objects.requireNonNull(excluded, "excluded is null");
        undeclaredRemoved = Set.copyOf(undeclaredRemoved);
        revisions = List.copyOf(revisions);
        Objects.requireNonNull(newFiles, "newFiles is null");
        Objects.requireNonNull(runOptions, "runOptions is null");
        Objects.requireNonNull(scratch, "scratch is null");
        hibernate = Map.copyOf(hibernate);
        environment = Map.copyOf(environment);
    }

    /** Returns the folders that are read; one that is only assumed, and is not there, has no revisions. */
    public List<Path> readRevisions() {
        return isRevisionFolderAssumed
                ? revisions.stream().filter(Files::exists).toList()
                : revisions;
    }

    /**
     * Finds the application that the entities belong to; may run its build tool.
     *
     * @param progress told what takes long
     * @throws dev.autogen.AutogenException where it cannot be found, built or understood
     */
    public Application application(Consumer<String> progress) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return Application.find(
                new Application.Question(folder, entityPackages, entityClassPath, entityUnit, cache(), environment),
                progress);
    }

    /**
     * Returns how to reach the database.
     *
     * @throws dev.autogen.AutogenException where no URL is to be found
     */
    public ConnectionSettings connection(Consumer<String> progress) {
        return connection.apply(() -> application(progress).login());
    }

    /** Returns the class beside the folder of the revisions that hears of each run and declares, where there is one. */
    public Optional<Path> environmentClass() {
        return Optional.of(revisions.get(0).resolveSibling("Environment.java")).filter(Files::isRegularFile);
    }

    /** Returns the folder for what can be deleted without loss, and for the data of the embedded database. */
    public Path cache() {
        return file.resolveSibling(".autogen");
    }
}
