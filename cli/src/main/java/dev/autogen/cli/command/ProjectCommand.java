package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.cli.session.Session;
import dev.autogen.environment.Environment;
import dev.autogen.execute.ExecutionListener;
import dev.autogen.execute.RevisionExecutor;
import dev.autogen.execute.RunResult;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.source.FolderSource;
import dev.autogen.source.RevisionSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that works in a project: what it needs, made from the settings. */
abstract class ProjectCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable AutogenCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    AutogenCommand root() {
        return Objects.requireNonNull(root, "root is null");
    }

    Session session() {
        return root().session();
    }

    void print(String line) {
        session().out().println(line);
    }

    /** Prints a line that is no part of what was asked for, and no warning. */
    void note(String line) {
        session().err().println("note: " + line);
    }

    /** Returns what is thrown where options or arguments do not go together. */
    ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Reads the revision files' headers; compiles nothing, needs no database. */
    static RevisionGraph graph(Configuration configuration) {
        return source(configuration).graph();
    }

    Database open(Configuration configuration) {
        return open(configuration, root()::progress);
    }

    Database open(Configuration configuration, Consumer<String> progress) {
        return Database.open(configuration, progress);
    }

    static RevisionExecutor executor(Configuration configuration, Database database) {
        return executor(configuration, database, source(configuration));
    }

    /**
     * Returns one for revisions that were read before, so that a mistake in them is told before a database is opened.
     *
     * @param source from {@link RevisionSource#prepared}
     */
    static RevisionExecutor executor(Configuration configuration, Database database, RevisionSource source) {
        return RevisionExecutor.on(database.dataSource())
                .revisions(source)
                .versionTable(configuration.versionTable())
                .options(configuration.runOptions());
    }

    /** Returns one that tells the reader, and the project's own listener where there is one. */
    RevisionExecutor listenedTo(RevisionExecutor executor, Configuration configuration) {
        return listenedTo(executor, configuration, new StepProgress(root()::progress));
    }

    static RevisionExecutor listenedTo(
            RevisionExecutor executor, Configuration configuration, ExecutionListener progress) {
        return executor.listener(configuration
                .environmentClass()
                .map(file -> progress.andThen(
                        ProjectListener.of(folder(configuration).instance(file, ExecutionListener.class), file)))
                .orElse(progress));
    }

    /** Returns what the project says in Java to comparisons; one that is a listener alone says nothing. */
    static Environment environment(Configuration configuration) {
        return configuration
                .environmentClass()
                .map(file -> environment(folder(configuration).instance(file, ExecutionListener.class), file))
                .orElse(Environment.NONE);
    }

    private static Environment environment(ExecutionListener listener, Path file) {
        return listener instanceof Environment environment
                ? ProjectEnvironment.of(environment, file)
                : Environment.NONE;
    }

    /** Silence would leave open whether the target was understood. */
    void reportNothingToDo(RunResult result) {
        if (result.steps().isEmpty()) {
            root().progress("Nothing to run: the database is at " + place(result.after()));
        }
    }

    /** A database may be ahead of the files, after a change of branches for example. */
    void warnOfUnknown(RevisionGraph graph, Set<String> current) {
        Set<String> known = graph.history().stream().map(RevisionEntry::id).collect(Collectors.toSet());
        current.stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .forEach(id -> root().warn("no revision file has the id " + id));
    }

    /** Returns the ids, or what stands for none. */
    static String place(List<String> ids) {
        return ids.isEmpty() ? "base" : String.join(", ", ids);
    }

    static RevisionSource source(Configuration configuration) {
        return folder(configuration);
    }

    static FolderSource folder(Configuration configuration) {
        return RevisionSource.inFolders(configuration.readRevisions())
                .classPath(configuration.entityClassPath())
                .cachedIn(configuration.cache());
    }
}
