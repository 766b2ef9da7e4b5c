package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.diff.Differences;
import picocli.CommandLine.Command;

/** {@code autogen check}. */
@Command(
        name = "check",
        description = "Exit 1 with a list where entities and database differ, 0 where not; write nothing.")
public final class CheckCommand extends ProjectCommand {

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        try (Database database = open(configuration)) {
            Differences differences = new Comparison(configuration, database).run(graph(configuration));
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
