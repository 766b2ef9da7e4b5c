package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.diff.adoption.DatabaseContent;
import dev.autogen.diff.adoption.ScratchDatabase;
import dev.autogen.execute.DatabaseFailed;
import dev.autogen.execute.RevisionExecutor;
import dev.autogen.source.RevisionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Runs the revisions as they are and as they would be, each in an empty database, and compares what comes out. */
record SquashProof(Configuration configuration, Database database, SquashedRange range, boolean isReversible) {

    /** What is there after the way up, and after the way back. */
    private record Outcome(DatabaseContent up, DatabaseContent down) {}

    /**
     * Compares.
     *
     * @throws AutogenException where something is not the same
     */
    void require(RevisionSource before, RevisionSource after) {
        Outcome old = outcome(before);
        Outcome squashed = outcome(after);
        requireSame("after the upgrade", old.up(), squashed.up());
        requireSame("after the downgrade", old.down(), squashed.down());
    }

    private static void requireSame(String when, DatabaseContent one, DatabaseContent other) {
        List<String> differences = one.differences(other);
        if (!differences.isEmpty()) {
            throw new AutogenException(
                    "squash refused: " + when + " this is not the same: " + String.join(", ", differences),
                    "leave out the revisions that do not give the same twice; the files are as they were");
        }
    }

    private Outcome outcome(RevisionSource source) {
        try (ScratchDatabase scratch = ScratchDatabase.create(database.dataSource())) {
            DataSource connections = database.besideIt(scratch.name());
            RevisionExecutor executor = RevisionExecutor.on(connections)
                    .revisions(source)
                    .versionTable(configuration.versionTable())
                    .options(configuration.runOptions());
            executor.upgrade(range.last().id());
            DatabaseContent up = content(connections);
            if (isReversible && range.first().revises().size() < 2) {
                executor.downgrade(range.first().revises().stream().findFirst().orElse("base"));
            }
            return new Outcome(up, content(connections));
        }
    }

    private DatabaseContent content(DataSource connections) {
        try (Connection connection = connections.getConnection()) {
            return DatabaseContent.read(connection, Comparison.bookkeeping(configuration));
        } catch (SQLException problem) {
            throw DatabaseFailed.because("no connection", problem);
        }
    }
}
