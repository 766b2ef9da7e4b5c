package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.diff.Differences;
import dev.autogen.graph.RevisionGraph;
import picocli.CommandLine.Command;

/** {@code autogen check}. */
@Command(
        name = "check",
        description = "Exit 1 with a list where entities and database differ, 0 where not; write nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:they agree", "1:they differ, or it failed", "2:wrong usage"},
        footer = {
            "",
            "The database must be at the head of the files; where it is not, that is said",
            "instead, with exit code 1 as well. The list goes to standard output, errors and",
            "warnings to standard error.",
            "In CI: autogen upgrade head && autogen check, on a database made for it."
        })
public final class CheckCommand extends ProjectCommand {

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        RevisionGraph graph = graph(configuration);
        Comparison comparison = Comparison.of(configuration);
        try (Database database = open(configuration)) {
            Differences differences = comparison.run(graph, database);
            differences.warnings().forEach(root()::warn);
            if (differences.changes().isEmpty()) {
                root().progress("No new upgrade operations detected.");
                return 0;
            }
            session().out().println("New upgrade operations detected:");
            differences.changes().forEach(change -> session().out().println("  " + change.summary()));
            return 1;
        }
    }
}
