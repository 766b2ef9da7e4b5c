package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.execute.RunResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen upgrade}. */
@Command(
        name = "upgrade",
        description = "Run the revisions that lead to TARGET, all in one transaction.",
        footer = {
            "",
            "A failure undoes the whole run: the database is at the revision that it was at.",
            "Where a revision has an autocommit block, the message says what stays.",
            "Of several runs on one database one goes on, and the others wait for it."
        })
public final class UpgradeCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "TARGET",
            description =
                    "head, heads (where there are several), a revision or a unique prefix of one (4 characters or more),"
                            + " or +N for the next N.")
    private @Nullable String target;

    @Option(
            names = "--sql",
            description = "Print the SQL and ask no database. TARGET is then FROM:TO; TO alone starts at base.")
    private boolean sql;

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        if (sql) {
            session().out().print(script(configuration).upgrade(target));
            return 0;
        }
        graph(configuration);
        try (Database database = open(configuration)) {
            RunResult result = executor(configuration, database)
                    .listener(new StepProgress(root()::progress))
                    .upgrade(target);
            reportNothingToDo(result);
        }
        return 0;
    }
}
