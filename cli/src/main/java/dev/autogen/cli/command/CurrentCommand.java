package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.graph.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code autogen current}. */
@Command(
        name = "current",
        description = "Show the revision that the database is at; changes nothing.",
        footer = {"", "Prints nothing where no revision has run, and a line each where there are several."})
public final class CurrentCommand extends ProjectCommand {

    @Option(
            names = {"-v", "--verbose"},
            description = "Print all that is known of each.")
    private boolean verbose;

    @Option(
            names = {"-c", "--check-heads"},
            description = "Fail where the database is not at the heads of the files.")
    private boolean checkHeads;

    @Mixin
    private TenantOptions each = new TenantOptions();

    @Override
    public Integer call() {
        boolean isEach = each.isGiven(this);
        if (isEach && verbose) {
            throw wrongUsage("--verbose shows one database: take it out, or --each-schema and --each-url");
        }
        Configuration configuration = root().configuration();
        RevisionGraph graph = graph(configuration);
        if (isEach) {
            new TenantCommand(this, configuration, each).current(heads(graph), checkHeads);
            return 0;
        }
        List<String> current;
        try (Database database = open(configuration)) {
            current = executor(configuration, database).current();
        }
        print(graph, current);
        if (checkHeads) {
            requireHeads(graph, current);
        }
        return 0;
    }

    private void print(RevisionGraph graph, List<String> current) {
        RevisionLines lines = new RevisionLines(graph, List.of());
        Map<String, RevisionEntry> entries =
                graph.history().stream().collect(Collectors.toMap(RevisionEntry::id, Function.identity()));
        for (String id : current) {
            Optional<RevisionEntry> entry = Optional.ofNullable(entries.get(id));
            if (entry.isEmpty()) {
                print(id);
                warnOfUnknown(graph, Set.of(id));
            } else {
                (verbose ? lines.verbose(entry.get()) : List.of(lines.brief(entry.get()))).forEach(this::print);
            }
        }
    }

    private static void requireHeads(RevisionGraph graph, List<String> current) {
        // No upgrade would help where a file is missing, which planning one says.
        graph.upgradePath(Set.copyOf(current), new Target.Heads());
        List<String> heads = heads(graph);
        if (!Set.copyOf(heads).equals(Set.copyOf(current))) {
            throw new AutogenException(
                    "database is not on all head revisions: it is at " + place(current) + ", the files are at "
                            + place(heads),
                    "run autogen upgrade " + (heads.size() > 1 ? "heads" : "head"));
        }
    }

    private static List<String> heads(RevisionGraph graph) {
        return graph.versionHeads().stream().map(RevisionEntry::id).sorted().toList();
    }
}
