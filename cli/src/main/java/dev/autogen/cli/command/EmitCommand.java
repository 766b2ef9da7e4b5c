package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.review.PageFile;
import dev.autogen.cli.review.RevisionContent;
import dev.autogen.cli.review.RunnerRevisions;
import dev.autogen.cli.review.RunnerTimes;
import dev.autogen.codegen.runner.FlywayFiles;
import dev.autogen.codegen.runner.LiquibaseFile;
import dev.autogen.codegen.runner.RunnerFile;
import dev.autogen.codegen.runner.RunnerRevision;
import dev.autogen.diff.adoption.MigrationTool;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.source.RevisionSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen emit}. */
@Command(
        name = "emit",
        description =
                "Write revisions as Flyway's versioned SQL or as Liquibase's formatted SQL, for teams that keep their"
                        + " runner; needs no database.",
        footer = {
            "",
            "A file that is there and says something else is not touched: it may have run.",
            "What is written knows nothing of autogen's own tables. Flyway runs the folder,",
            "Liquibase takes it with includeAll."
        })
public final class EmitCommand extends ProjectCommand {

    private static final Map<MigrationTool, String> FOLDERS = Map.of(
            MigrationTool.FLYWAY, "src/main/resources/db/migration",
            MigrationTool.LIQUIBASE, "src/main/resources/db/changelog");

    @Parameters(index = "0", paramLabel = "TOOL", description = "flyway or liquibase.")
    private String tool = "";

    @Parameters(
            index = "1..*",
            paramLabel = "REV",
            description = "head, label@head, a revision or a unique prefix of one; all revisions where none is named.")
    private List<String> revisions = List.of();

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "Where to write; src/main/resources/db/migration or .../db/changelog without it.")
    private @Nullable Path directory;

    @Option(names = "--undo", description = "Flyway: write an undo file as well, where there is a way back.")
    private boolean undo;

    @Override
    public Integer call() {
        MigrationTool chosen = ImportCommand.tool(tool, this);
        Configuration configuration = root().configuration();
        RevisionSource source = source(configuration).prepared();
        Path folder =
                session().directory().resolve(Optional.ofNullable(directory).orElse(Path.of(FOLDERS.get(chosen))));
        List<RunnerRevision> wanted = revisions(chosen, configuration, source);
        refuseSameVersions(wanted);
        List<RunnerFile> files = wanted.stream()
                .flatMap(revision -> files(chosen, revision).stream())
                .toList();
        files.forEach(file -> refuseOther(folder.resolve(file.name()), file));
        files.forEach(file -> write(folder.resolve(file.name()), file));
        if (chosen == MigrationTool.FLYWAY && !wanted.stream().allMatch(RunnerRevision::isTransactional)) {
            note("Flyway waits for ever in create index concurrently, for its own lock: set"
                    + " flyway.postgresql.transactional.lock=false");
        }
        return 0;
    }

    private List<RunnerRevision> revisions(MigrationTool chosen, Configuration configuration, RevisionSource source) {
        RevisionGraph graph = source.graph();
        Map<String, Instant> times = RunnerTimes.of(graph);
        boolean isBackWanted = undo || chosen == MigrationTool.LIQUIBASE;
        return RevisionContent.of(source, entries(configuration, graph)).stream()
                .map(revision ->
                        new RunnerRevisions(revision, times.get(revision.entry().id())).revision(isBackWanted))
                .toList();
    }

    private List<RevisionEntry> entries(Configuration configuration, RevisionGraph graph) {
        if (revisions.isEmpty()) {
            return graph.topologicalOrder();
        }
        ChosenRevisions chosen = new ChosenRevisions(this, configuration, graph);
        List<RevisionEntry> named =
                revisions.stream().flatMap(text -> chosen.of(text).stream()).toList();
        return graph.topologicalOrder().stream().filter(named::contains).toList();
    }

    private List<RunnerFile> files(MigrationTool chosen, RunnerRevision revision) {
        return chosen == MigrationTool.FLYWAY ? FlywayFiles.of(revision) : List.of(LiquibaseFile.of(revision));
    }

    /** On branches, whose revisions do not stand on each other. */
    private static void refuseSameVersions(List<RunnerRevision> revisions) {
        Map<String, RunnerRevision> byVersion = new HashMap<>();
        for (RunnerRevision revision : revisions) {
            RunnerRevision other = byVersion.put(revision.version(), revision);
            if (other != null) {
                throw new AutogenException(
                        "emit refused: " + other.id() + " and " + revision.id()
                                + " were made in the same second, so both would be version " + revision.version(),
                        "change created in the header of one of them");
            }
        }
    }

    private void refuseOther(Path path, RunnerFile file) {
        try {
            if (Files.exists(path) && !Files.readString(path).equals(file.text())) {
                throw new AutogenException(
                        "emit refused: " + session().shown(path) + " is there and says something else; it may have run",
                        "delete it where it has not, or make a new revision");
            }
        } catch (IOException problem) {
            throw new AutogenException(
                    "emit refused: " + path + " is not readable: " + problem, "make it readable", problem);
        }
    }

    private void write(Path path, RunnerFile file) {
        if (!Files.exists(path)) {
            PageFile.write(path, file.text());
            root().progress("Writing " + session().shown(path) + " ... done");
        }
    }
}
