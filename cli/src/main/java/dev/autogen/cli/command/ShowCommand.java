package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.execute.RevisionScript;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen show}. */
@Command(
        name = "show",
        description = "Print all that is known of a revision, or its SQL; needs no database but for current.",
        footer = {"", "Several are printed where heads, or current on a database with branches, means several."})
public final class ShowCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "REV",
            description = "head, heads, current, label@head, or a revision or a unique prefix of one.")
    private @Nullable String revision;

    @Option(names = "--sql", description = "Print the SQL of its upgrade instead.")
    private boolean sql;

    @Option(names = "--down", description = "With --sql: that of its downgrade.")
    private boolean down;

    @Override
    public Integer call() {
        if (down && !sql) {
            throw wrongUsage("--down chooses the SQL to print: it goes with --sql");
        }
        Configuration configuration = root().configuration();
        RevisionGraph graph = graph(configuration);
        RevisionLines lines = new RevisionLines(graph, List.of());
        List<RevisionEntry> chosen = new ChosenRevisions(this, configuration, graph).of(revision);
        if (chosen.isEmpty()) {
            root().progress("Nothing to show: " + revision + " is the base");
        }
        if (sql) {
            print(configuration, chosen);
        } else {
            chosen.forEach(entry -> lines.verbose(entry).forEach(this::print));
        }
        return 0;
    }

    private void print(Configuration configuration, List<RevisionEntry> chosen) {
        RevisionScript script = RunSettings.script(configuration, false, false);
        for (RevisionEntry entry : chosen) {
            session().out().print(down ? script.downgradeOf(entry.id()) : script.upgradeOf(entry.id()));
        }
    }
}
