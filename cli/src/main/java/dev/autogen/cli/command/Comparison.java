package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.diff.Differences;
import dev.autogen.diff.EntityComparison;
import dev.autogen.diff.entity.EntitySettings;
import dev.autogen.execute.DatabaseFailed;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The comparison of entities and database that {@code revision} and {@code check} share. */
record Comparison(Configuration configuration, Database database) {

    /**
     * Compares.
     *
     * @throws AutogenException where the database is not at the head of the files: what they do would be reported again
     */
    Differences run(RevisionGraph graph) {
        refuseUnlessAtHead(graph);
        EntitySettings entities = new EntitySettings(
                configuration.entityPackages(),
                configuration.entityClassPath(),
                configuration.hibernate(),
                "public",
                configuration.spatialIndexes());
        try (Connection connection = database.dataSource().getConnection()) {
            return EntityComparison.run(connection, entities, Set.of(configuration.versionTable()));
        } catch (SQLException problem) {
            throw DatabaseFailed.because("no connection", problem);
        }
    }

    private void refuseUnlessAtHead(RevisionGraph graph) {
        Set<String> current =
                new TreeSet<>(ProjectCommand.executor(configuration, database).current());
        Set<String> heads =
                graph.heads().stream().map(RevisionEntry::id).collect(Collectors.toCollection(TreeSet::new));
        if (!current.equals(heads)) {
            throw new AutogenException(
                    "target database is not up to date: it is at " + names(current) + ", the files are at "
                            + names(heads),
                    "run autogen upgrade head");
        }
    }

    private static String names(Collection<String> revisions) {
        return revisions.isEmpty() ? "base" : String.join(", ", revisions);
    }
}
