package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.codegen.RevisionDraft;
import dev.autogen.codegen.RevisionSplit;
import dev.autogen.diff.Differences;
import dev.autogen.graph.RevisionGraph;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code autogen revision}. */
@Command(
        name = "revision",
        description = "Compare the entities with the database and write the next revision file.",
        footer = {
            "",
            "The database must be at the head of the files: run autogen upgrade head first.",
            "With nothing to do no file is written. Read the file before you run it.",
            "What looks like a rename is asked for in a terminal; in a script it is dropped and",
            "added, and a line says which --rename makes it one."
        })
public final class RevisionCommand extends ProjectCommand {

    @Mixin
    private NewRevisionOptions options = new NewRevisionOptions();

    @Mixin
    private RenameOptions renames = new RenameOptions();

    @Option(names = "--empty", description = "Write a file without operations; needs no database.")
    private boolean empty;

    @Option(
            names = "--head",
            paramLabel = "REV",
            description =
                    "The revision that the new one follows: an id, label@head, or base for a new root. The only head"
                            + " without it.")
    private String head = "head";

    @Option(
            names = "--depends-on",
            paramLabel = "REV",
            split = ",",
            description = "A revision of another branch, or its label, that must be applied before this one; may be"
                    + " repeated.")
    private List<String> dependsOn = List.of();

    @Option(
            names = "--autogenerate",
            description = "Accepted for those who come from Alembic; it is what happens anyway.")
    private boolean autogenerate;

    @Option(
            names = "--split",
            paramLabel = "HOW",
            converter = SplitOption.class,
            description = "Write several files, each after the other: schema for one a PostgreSQL schema,"
                    + " expand-contract for what is new first and what removes or tightens second.")
    private @Nullable RevisionSplit split;

    @Override
    public Integer call() {
        if (empty && split != null) {
            throw wrongUsage("--split divides what a comparison finds, --empty compares nothing: take one out");
        }
        Configuration configuration = root().configuration();
        RevisionGraph graph = graph(configuration);
        RevisionWriter writer = new RevisionWriter(
                configuration, options, now -> Placement.after(now, head, options.splice()), dependsOn);
        // Whatever is wrong with the options is said before a database is asked.
        Path folder = writer.folder(graph, session().directory());
        RevisionDraft draft = writer.draft(graph, List.of());
        Differences differences = empty ? new Differences(List.of(), List.of()) : compare(configuration, graph);
        if (differences.changes().isEmpty() && !empty) {
            root().progress("No new upgrade operations detected.");
            return 0;
        }
        RevisionDraft remembering = draft.withOrdinals(differences.ordinals());
        List<RevisionDraft> drafts = split == null
                ? List.of(remembering.withChanges(differences.changes()))
                : split.drafts(remembering, differences.changes(), NewRevisionOptions::randomId);
        List<Path> written = writer.write(drafts, folder);
        written.forEach(file -> root().progress("Generating " + session().shown(file) + " ... done"));
        PostWrite postWrite = new PostWrite(configuration, session()::shown, root()::progress);
        written.forEach(postWrite::run);
        return 0;
    }

    private Differences compare(Configuration configuration, RevisionGraph graph) {
        Comparison comparison = Comparison.of(configuration, root()::progress);
        try (Database database = open(configuration)) {
            Differences differences = comparison.run(graph, database, renames.asking(this));
            differences.warnings().forEach(root()::warn);
            differences.notes().forEach(root()::progress);
            differences.changes().forEach(change -> root().progress("Detected " + change.summary()));
            return differences;
        }
    }
}
