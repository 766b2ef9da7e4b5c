package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen ensure-version}. */
@Command(
        name = "ensure-version",
        description = "Make the version table and the history table where they are missing, and nothing else.",
        footer = {"", "For roles that may write to them later, and not make them."})
public final class EnsureVersionCommand extends ProjectCommand {

    @Option(names = "--sql", description = "Print the SQL and ask no database.")
    private boolean sql;

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        if (sql) {
            session()
                    .out()
                    .print(RunSettings.script(configuration, false, false).ensureVersion());
            return 0;
        }
        try (Database database = open(configuration)) {
            executor(configuration, database).ensureVersion();
            root().progress("There is a version table: " + configuration.versionTable());
        }
        return 0;
    }
}
