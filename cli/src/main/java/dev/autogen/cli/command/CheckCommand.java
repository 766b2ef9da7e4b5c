package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.diff.Differences;
import dev.autogen.execute.ChangedRevision;
import dev.autogen.source.RevisionSource;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code autogen check}. */
@Command(
        name = "check",
        description =
                "Exit 1 with a list where entities and database differ, or a file changed after it ran, 0 where not;"
                        + " write nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:they agree", "1:they differ, a file changed, or it failed", "2:wrong usage"},
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
        RevisionSource revisions = source(configuration).prepared();
        Comparison comparison = Comparison.of(configuration, root()::progress);
        try (Database database = open(configuration)) {
            List<ChangedRevision> changed =
                    executor(configuration, database, revisions).changed();
            Differences differences = comparison.run(revisions.graph(), database);
            differences.warnings().forEach(root()::warn);
            report(changed);
            report(differences);
            return changed.isEmpty() && differences.changes().isEmpty() ? 0 : 1;
        }
    }

    private void report(List<ChangedRevision> changed) {
        if (!changed.isEmpty()) {
            print("Files changed after they ran:");
        }
        for (ChangedRevision revision : changed) {
            print("  " + session().shown(Path.of(revision.entry().origin())) + ", which ran at "
                    + revision.ranAt().toInstant().truncatedTo(ChronoUnit.SECONDS));
        }
    }

    private void report(Differences differences) {
        if (differences.changes().isEmpty()) {
            root().progress("No new upgrade operations detected.");
            return;
        }
        print("New upgrade operations detected:");
        differences.changes().forEach(change -> print("  " + change.summary()));
    }
}
