package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code autogen show}. */
@Command(
        name = "show",
        description = "Print all that is known of a revision; needs no database but for current.",
        footer = {"", "Several are printed where heads, or current on a database with branches, means several."})
public final class ShowCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "REV",
            description = "head, heads, current, label@head, or a revision or a unique prefix of one.")
    private @Nullable String revision;

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        RevisionGraph graph = graph(configuration);
        RevisionLines lines = new RevisionLines(graph, List.of());
        List<RevisionEntry> chosen = new ChosenRevisions(this, configuration, graph).of(revision);
        if (chosen.isEmpty()) {
            root().progress("Nothing to show: " + revision + " is the base");
        }
        chosen.forEach(entry -> lines.verbose(entry).forEach(this::print));
        return 0;
    }
}
