package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.execute.RunResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen downgrade}. */
@Command(
        name = "downgrade",
        description = "Undo the revisions after TARGET, all in one transaction.",
        footer = {
            "",
            "TARGET itself stays. A failure undoes the whole run. Nothing is asked: what a",
            "file says it loses is lost."
        })
public final class DowngradeCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "TARGET",
            description = "base, a revision or a unique prefix of one (4 characters or more), or -N for the last N.")
    private @Nullable String target;

    @Option(names = "--sql", description = "Print the SQL and ask no database. TARGET is then FROM:TO.")
    private boolean sql;

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        if (sql) {
            session().out().print(script(configuration).downgrade(target));
            return 0;
        }
        graph(configuration);
        try (Database database = open(configuration)) {
            RunResult result = executor(configuration, database)
                    .listener(new StepProgress(root()::progress))
                    .downgrade(target);
            reportNothingToDo(result);
        }
        return 0;
    }
}
