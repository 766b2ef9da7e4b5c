package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.codegen.RevisionDraft;
import dev.autogen.codegen.RevisionFile;
import dev.autogen.codegen.RevisionIds;
import dev.autogen.codegen.RevisionTemplate;
import dev.autogen.diff.Differences;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.operation.Change;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen revision}. */
@Command(
        name = "revision",
        description = "Compare the entities with the database and write the next revision file.",
        footer = {
            "",
            "The database must be at the head of the files: run autogen upgrade head first.",
            "With nothing to do no file is written. Read the file before you run it."
        })
public final class RevisionCommand extends ProjectCommand {

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What the revision does, in one line; becomes part of the file's name. Without it the name is"
                    + " the id alone.")
    private String message = "";

    @Option(names = "--empty", description = "Write a file without operations; needs no database.")
    private boolean empty;

    @Option(
            names = "--autogenerate",
            description = "Accepted for those who come from Alembic; it is what happens anyway.")
    private boolean autogenerate;

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        RevisionGraph graph = graph(configuration);
        List<String> heads = singleHead(graph);
        if (empty) {
            write(configuration, heads, List.of());
            return 0;
        }
        List<Change> changes = compare(configuration, graph);
        if (changes.isEmpty()) {
            root().progress("No new upgrade operations detected.");
            return 0;
        }
        write(configuration, heads, changes);
        return 0;
    }

    private List<Change> compare(Configuration configuration, RevisionGraph graph) {
        Comparison comparison = Comparison.of(configuration);
        try (Database database = open(configuration)) {
            Differences differences = comparison.run(graph, database);
            differences.warnings().forEach(root()::warn);
            differences.changes().forEach(change -> root().progress("Detected " + change.summary()));
            return differences.changes();
        }
    }

    private static List<String> singleHead(RevisionGraph graph) {
        List<RevisionEntry> heads = graph.heads();
        if (heads.size() > 1) {
            RevisionEntry first = heads.get(0);
            throw new AutogenException(
                    "multiple heads: "
                            + heads.stream().map(RevisionEntry::title).collect(Collectors.joining(", ")),
                    "where " + heads.get(1).id()
                            + " ran nowhere else yet, let it come after the other: set revises = \"" + first.id()
                            + "\" in " + heads.get(1).origin());
        }
        return heads.stream().map(RevisionEntry::id).toList();
    }

    /** Two files that revise the same one would be two heads, which nobody meant. */
    private static void refuseIfHeadMoved(Configuration configuration, List<String> revises) {
        List<String> now = singleHead(graph(configuration));
        if (!now.equals(revises)) {
            throw new AutogenException(
                    "revision not written: meanwhile " + String.join(", ", now) + " became the head of the files",
                    "run autogen upgrade head, then run the command again");
        }
    }

    private void write(Configuration configuration, List<String> revises, List<Change> changes) {
        RevisionDraft draft = new RevisionDraft(
                RevisionIds.random(new SecureRandom()),
                // Each place that shows a message has one line for it.
                message.strip().replaceAll("\\s+", " "),
                revises,
                Instant.now(),
                configuration.revisionPackage(),
                changes);
        RevisionFile file = RevisionFile.of(
                draft, configuration.template().map(RevisionTemplate::at).orElseGet(RevisionTemplate::standard));
        Path written = writeAlone(configuration, revises, file);
        root().progress("Generating " + session().shown(written) + " ... done");
    }

    /**
     * Writes while no other command of this project does. The lock is on the configuration, for that file is there; it lies
     * far behind its end, where it keeps nobody from reading it.
     */
    private static Path writeAlone(Configuration configuration, List<String> revises, RevisionFile file) {
        try (FileChannel channel = FileChannel.open(configuration.file(), StandardOpenOption.WRITE);
                FileLock lock = channel.lock(Long.MAX_VALUE - 1, 1, false)) {
            Objects.requireNonNull(lock, "lock is null");
            refuseIfHeadMoved(configuration, revises);
            return file.writeTo(configuration.revisions());
        } catch (IOException notLockable) {
            // Read-only, or on a file system without locks: then two at once are not kept apart.
            refuseIfHeadMoved(configuration, revises);
            return file.writeTo(configuration.revisions());
        }
    }
}
