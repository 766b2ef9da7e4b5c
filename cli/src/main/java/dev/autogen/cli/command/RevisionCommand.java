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
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen revision}. */
@Command(
        name = "revision",
        description = "Compare the entities with the database and write the next revision file.",
        footer = {
            "",
            "The database must be at the head of the files: run autogen upgrade head first.",
            "With nothing to do no file is written."
        })
public final class RevisionCommand extends ProjectCommand {

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            description = "What the revision does; becomes part of the file's name.")
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
        try (Database database = open(configuration)) {
            Differences differences = new Comparison(configuration, database).run(graph);
            differences.warnings().forEach(root()::warn);
            differences.changes().forEach(change -> root().progress("Detected " + change.summary()));
            return differences.changes();
        }
    }

    private static List<String> singleHead(RevisionGraph graph) {
        List<String> heads = graph.heads().stream().map(RevisionEntry::id).toList();
        if (heads.size() > 1) {
            throw new AutogenException(
                    "multiple heads: " + String.join(", ", heads),
                    "let one of them revise the other, so that there is one head to revise");
        }
        return heads;
    }

    private void write(Configuration configuration, List<String> revises, List<Change> changes) {
        RevisionDraft draft = new RevisionDraft(
                RevisionIds.random(new SecureRandom()),
                message,
                revises,
                Instant.now(),
                configuration.revisionPackage(),
                changes);
        RevisionFile file = RevisionFile.of(
                draft, configuration.template().map(RevisionTemplate::at).orElseGet(RevisionTemplate::standard));
        Path written = file.writeTo(configuration.revisions());
        root().progress("Generating " + session().shown(written) + " ... done");
    }
}
