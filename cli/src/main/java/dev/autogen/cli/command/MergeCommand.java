package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.graph.RevisionGraph;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code autogen merge}. */
@Command(
        name = "merge",
        description = "Write an empty revision that follows several, so that branches become one; needs no database.",
        footer = {"", "Where the branches contradict each other, write into the file what brings them together."})
public final class MergeCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "REV",
            arity = "1..*",
            description = "heads for all heads, or two and more of: an id or a unique prefix of one, label@head.")
    private List<String> revisions = List.of();

    @Mixin
    private NewRevisionOptions options = new NewRevisionOptions();

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        RevisionGraph graph = graph(configuration);
        RevisionWriter writer = new RevisionWriter(
                configuration, options, now -> Placement.merging(now, revisions, options.splice()), List.of());
        Path folder = writer.folder(graph, session().directory());
        Path written =
                writer.write(List.of(writer.draft(graph, List.of())), folder).get(0);
        root().progress("Generating " + session().shown(written) + " ... done");
        new PostWrite(configuration, session()::shown, root()::progress).run(written);
        return 0;
    }
}
