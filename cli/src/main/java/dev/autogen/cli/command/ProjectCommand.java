package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.cli.session.Session;
import dev.autogen.execute.RevisionExecutor;
import dev.autogen.execute.RevisionScript;
import dev.autogen.execute.RevisionSource;
import dev.autogen.execute.RunResult;
import dev.autogen.execute.ScriptOptions;
import dev.autogen.graph.RevisionGraph;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParentCommand;

/** A command that works in a project: what it needs, made from the settings. */
abstract class ProjectCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AutogenCommand root;

    AutogenCommand root() {
        return Objects.requireNonNull(root, "root is null");
    }

    Session session() {
        return root().session();
    }

    /** Reads the revision files' headers; compiles nothing, needs no database. */
    static RevisionGraph graph(Configuration configuration) {
        return RevisionGraph.of(source(configuration).entries());
    }

    Database open(Configuration configuration) {
        return Database.open(configuration, root()::progress);
    }

    static RevisionExecutor executor(Configuration configuration, Database database) {
        return RevisionExecutor.on(database.dataSource())
                .revisions(source(configuration))
                .versionTable(configuration.versionTable());
    }

    /** Silence would leave open whether the target was understood. */
    void reportNothingToDo(RunResult result) {
        if (result.steps().isEmpty()) {
            String heads = String.join(", ", result.after());
            root().progress("Nothing to run: the database is at " + (heads.isEmpty() ? "base" : heads));
        }
    }

    /** Writes what a run would do, for {@code --sql}. */
    static RevisionScript script(Configuration configuration) {
        return new RevisionScript(
                source(configuration), ScriptOptions.STANDARD.withVersionTable(configuration.versionTable()));
    }

    private static RevisionSource source(Configuration configuration) {
        return RevisionSource.inFolder(configuration.revisions(), configuration.entityClassPath())
                .cachedIn(configuration.cache());
    }
}
