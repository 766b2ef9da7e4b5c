package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code autogen downgrade}. */
@Command(name = "downgrade", description = "Undo the revisions after TARGET, all in one transaction.")
public final class DowngradeCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "TARGET",
            description = "base, a revision or a unique prefix of one, or -N for the last N.")
    private @Nullable String target;

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        graph(configuration);
        try (Database database = open(configuration)) {
            executor(configuration, database)
                    .listener(new StepProgress(root()::progress))
                    .downgrade(target);
        }
        return 0;
    }
}
