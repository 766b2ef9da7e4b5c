package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.cli.database.ScratchDatabase;
import dev.autogen.cli.project.Application;
import dev.autogen.diff.ComparisonAids;
import dev.autogen.diff.ComparisonScope;
import dev.autogen.diff.Differences;
import dev.autogen.diff.EntityComparison;
import dev.autogen.diff.entity.EntitySettings;
import dev.autogen.diff.rename.RenameSettings;
import dev.autogen.execute.DatabaseFailed;
import dev.autogen.execute.RevisionExecutor;
import dev.autogen.execute.RunOptions;
import dev.autogen.execute.VersionTable;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The comparison of entities and database that {@code revision} and {@code check} share. */
record Comparison(Configuration configuration, EntitySettings entities, Consumer<String> progress) {

    /**
     * Returns the comparison that the settings ask for.
     *
     * @param progress told when the build of the application takes its time
     * @throws AutogenException where the entities' classes cannot be found: before a database is opened
     */
    static Comparison of(Configuration configuration, Consumer<String> progress) {
        return new Comparison(configuration, entities(configuration, configuration.application(progress)), progress);
    }

    /** What {@code autogen.properties} says to Hibernate wins over what the application does. */
    static EntitySettings entities(Configuration configuration, Application application) {
        Map<String, String> hibernate = new HashMap<>(application.hibernate());
        hibernate.putAll(configuration.hibernate());
        EntitySettings settings = new EntitySettings(
                        application.sources(),
                        application.classPath(),
                        hibernate,
                        "public",
                        configuration.spatialIndexes())
                .withEnvironment(ProjectCommand.environment(configuration));
        return configuration.skipUnloadable() ? settings.skippingUnloadable() : settings;
    }

    /**
     * Compares.
     *
     * @throws AutogenException where the database is not at the head of the files: what they do would be reported again
     */
    Differences run(RevisionGraph graph, Database database, RenameSettings renames) {
        refuseUnlessAtHead(graph, database);
        return run(database, renames);
    }

    /** Compares wherever the database is. */
    Differences run(Database database, RenameSettings renames) {
        try (Connection connection = database.dataSource().getConnection()) {
            return EntityComparison.run(
                    connection,
                    entities,
                    new ComparisonScope(
                            configuration.schemas(),
                            configuration.tables(),
                            bookkeeping(configuration),
                            configuration.undeclaredRemoved(),
                            configuration.excluded()),
                    aids(renames));
        } catch (SQLException problem) {
            throw DatabaseFailed.because("no connection", problem);
        }
    }

    /** A database whose version table got another name keeps the old one, which is not ours to drop. */
    static Set<QualifiedName> bookkeeping(Configuration configuration) {
        Set<QualifiedName> tables = new HashSet<>();
        for (QualifiedName versionTable : List.of(VersionTable.DEFAULT_NAME, configuration.versionTable())) {
            tables.add(versionTable);
            tables.add(RunOptions.STANDARD.historyTableBeside(versionTable));
        }
        configuration.runOptions().historyTable().ifPresent(tables::add);
        return tables;
    }

    private ComparisonAids aids(RenameSettings renames) {
        List<String> ordinals = ProjectCommand.graph(configuration).topologicalOrder().stream()
                .flatMap(entry -> entry.ordinals().stream())
                .toList();
        return new ComparisonAids(
                renames, ordinals, new ScratchDatabase(configuration, progress), configuration.isColumnOrderTold());
    }

    /**
     * Says so where the database is not where the files lead to.
     *
     * @throws AutogenException then
     */
    void refuseUnlessAtHead(RevisionGraph graph, Database database) {
        RevisionExecutor executor = ProjectCommand.executor(configuration, database);
        Set<String> current = new TreeSet<>(executor.current());
        Set<String> heads =
                graph.versionHeads().stream().map(RevisionEntry::id).collect(Collectors.toCollection(TreeSet::new));
        if (!current.equals(heads)) {
            // Says so where the database is at a revision that the files lack: no upgrade would help then.
            executor.plan("heads");
            throw new AutogenException(
                    "target database is not up to date: it is at " + names(current) + ", the files are at "
                            + names(heads),
                    "run autogen upgrade " + (heads.size() > 1 ? "heads" : "head"));
        }
    }

    private static String names(Collection<String> revisions) {
        return revisions.isEmpty() ? "base" : String.join(", ", revisions);
    }
}
