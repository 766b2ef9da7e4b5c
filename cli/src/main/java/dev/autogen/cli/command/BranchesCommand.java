package dev.autogen.cli.command;

import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen branches}. */
@Command(
        name = "branches",
        description = "List the revisions that several follow, and those that do; needs no database.")
public final class BranchesCommand extends ProjectCommand {

    @Option(
            names = {"-v", "--verbose"},
            description = "Print all that is known of each branch point, and the messages of what follows.")
    private boolean verbose;

    @Override
    public Integer call() {
        RevisionGraph graph = graph(root().configuration());
        RevisionLines lines = new RevisionLines(graph, List.of());
        for (RevisionEntry point : graph.branchPoints()) {
            List<String> branches = lines.branches(point, verbose);
            if (verbose) {
                lines.verbose(point).forEach(this::print);
            } else {
                print(branches.get(0));
            }
            branches.subList(1, branches.size()).forEach(this::print);
            print("");
        }
        return 0;
    }
}
