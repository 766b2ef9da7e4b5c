package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.cli.report.FileState;
import dev.autogen.execute.ChangedRevision;
import dev.autogen.execute.RevisionExecutor;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.source.RevisionSource;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Finds out where a database is among the files, read before it is opened. */
final class FileStates {

    private final ProjectCommand command;
    private final Configuration configuration;
    private final RevisionSource revisions;

    FileStates(ProjectCommand command, Configuration configuration) {
        this.command = command;
        this.configuration = configuration;
        this.revisions = ProjectCommand.source(configuration).prepared();
    }

    RevisionGraph graph() {
        return revisions.graph();
    }

    /** Returns where the database is, and asks no more. */
    FileState place(Database database) {
        return state(executor(database), Optional.empty(), Optional.empty());
    }

    /**
     * Returns what was asked for, too.
     *
     * @throws dev.autogen.AutogenException where the database is at a revision that no file has, and that is asked for
     */
    FileState state(Database database, boolean withPending, boolean withChanged) {
        RevisionExecutor executor = executor(database);
        Optional<List<String>> pending = withPending
                ? Optional.of(executor.plan("heads").stream()
                        .map(step -> step.entry().id())
                        .toList())
                : Optional.empty();
        Optional<List<FileState.ChangedFile>> changed = withChanged
                ? Optional.of(executor.changed().stream().map(this::changed).toList())
                : Optional.empty();
        return state(executor, pending, changed);
    }

    /** Says it where the comparison has in it what files would do. */
    void noteUnlessAtHead(FileState state) {
        if (!state.isAtHead()) {
            command.note("the database is at " + ProjectCommand.place(state.current()) + ", the files are at "
                    + ProjectCommand.place(state.heads()) + ": what they do beyond that is part of the difference");
        }
    }

    private RevisionExecutor executor(Database database) {
        return ProjectCommand.executor(configuration, database, revisions);
    }

    private FileState state(
            RevisionExecutor executor, Optional<List<String>> pending, Optional<List<FileState.ChangedFile>> changed) {
        List<String> heads = revisions.graph().versionHeads().stream()
                .map(RevisionEntry::id)
                .sorted()
                .toList();
        return new FileState(executor.current(), heads, pending, changed);
    }

    private FileState.ChangedFile changed(ChangedRevision revision) {
        return new FileState.ChangedFile(
                revision.entry().id(),
                command.session().shown(Path.of(revision.entry().origin())).toString(),
                revision.ranAt().toInstant().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
