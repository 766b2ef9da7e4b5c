package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.graph.RevisionEntry;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code autogen edit}. */
@Command(
        name = "edit",
        description = "Open the file of a revision in an editor: $VISUAL, $EDITOR, or one that is commonly installed.",
        footer = {"", "Needs no database but for current. Several files are opened together."})
public final class EditCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "REV",
            description = "head, heads, current, label@head, or a revision or a unique prefix of one.")
    private @Nullable String revision;

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        List<RevisionEntry> chosen = new ChosenRevisions(this, configuration, graph(configuration)).of(revision);
        if (chosen.isEmpty()) {
            throw new AutogenException(
                    "nothing to edit: " + revision + " is the base", "name one that autogen history lists");
        }
        Editor.of(session().environment())
                .open(
                        chosen.stream().map(entry -> Path.of(entry.origin())).toList(),
                        session().directory());
        return 0;
    }
}
