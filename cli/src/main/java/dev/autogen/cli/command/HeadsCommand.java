package dev.autogen.cli.command;

import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen heads}. */
@Command(
        name = "heads",
        description = "List the revisions that no other one follows; needs no database.",
        footer = {
            "",
            "A line reads: its id (its branch labels) (head). An effective head is one that",
            "a revision of another branch depends on."
        })
public final class HeadsCommand extends ProjectCommand {

    @Option(
            names = {"-v", "--verbose"},
            description = "Print all that is known of each.")
    private boolean verbose;

    @Option(
            names = "--resolve-dependencies",
            description = "Leave those out that others depend on: what is left is what a database at heads has.")
    private boolean resolveDependencies;

    @Override
    public Integer call() {
        RevisionGraph graph = graph(root().configuration());
        RevisionLines lines = new RevisionLines(graph, List.of());
        for (RevisionEntry head : resolveDependencies ? graph.versionHeads() : graph.heads()) {
            (verbose ? lines.verbose(head) : List.of(lines.labelled(head))).forEach(this::print);
        }
        return 0;
    }
}
