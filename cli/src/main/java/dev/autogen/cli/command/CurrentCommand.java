package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.graph.RevisionGraph;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code autogen current}. */
@Command(
        name = "current",
        description = "Show the revision that the database is at; changes nothing.",
        footer = {"", "Prints nothing where no revision has run, and a line each where there are several."})
public final class CurrentCommand extends ProjectCommand {

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        RevisionGraph graph = graph(configuration);
        try (Database database = open(configuration)) {
            List<String> current = executor(configuration, database).current();
            for (String id : current) {
                session().out().println(id + (isHead(graph, id) ? " (head)" : ""));
                if (graph.history().stream().noneMatch(entry -> entry.id().equals(id))) {
                    root().warn("no revision file has the id " + id);
                }
            }
        }
        return 0;
    }

    private static boolean isHead(RevisionGraph graph, String id) {
        return graph.heads().stream().anyMatch(head -> head.id().equals(id));
    }
}
