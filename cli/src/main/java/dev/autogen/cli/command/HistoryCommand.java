package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.graph.Range;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen history}. */
@Command(
        name = "history",
        description = "List the revision files, newest first; needs no database but for -i and a range from there.",
        footer = {
            "",
            "A line reads: what it revises (what it depends on) -> its id (its branch labels)",
            "(head) (branchpoint) (mergepoint) (current), its message."
        })
public final class HistoryCommand extends ProjectCommand {

    @Option(
            names = {"-r", "--rev-range"},
            paramLabel = "FROM:TO",
            description = "Only these and what lies between; FROM: and :TO are open, an end may be base, head, current,"
                    + " label@head, -3 or a revision.")
    private @Nullable String range;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print all that is known of each.")
    private boolean verbose;

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Ask the database, and mark where it is.")
    private boolean indicateCurrent;

    @Option(names = "--graph", description = "Draw branches and merges at the left, as git log --graph does.")
    private boolean graphed;

    @Override
    public Integer call() {
        Range chosen = Optional.ofNullable(range).map(Range::parse).orElse(Range.ALL);
        Configuration configuration = root().configuration();
        RevisionGraph graph = graph(configuration);
        Set<String> current = indicateCurrent || chosen.needsDatabase() ? current(configuration) : Set.of();
        RevisionLines lines = new RevisionLines(graph, indicateCurrent ? current : Set.of());
        warnOfUnknown(graph, current);
        List<RevisionEntry> entries = graph.history(chosen, current);
        if (graphed) {
            GraphLanes.rows(entries, entry -> verbose ? lines.verbose(entry) : List.of(lines.title(entry)))
                    .forEach(this::print);
            return 0;
        }
        for (RevisionEntry entry : entries) {
            (verbose ? lines.verbose(entry) : List.of(lines.step(entry))).forEach(this::print);
        }
        return 0;
    }

    private Set<String> current(Configuration configuration) {
        try (Database database = open(configuration)) {
            return Set.copyOf(executor(configuration, database).current());
        }
    }
}
