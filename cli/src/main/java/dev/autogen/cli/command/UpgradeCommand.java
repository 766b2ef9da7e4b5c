package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code autogen upgrade}. */
@Command(name = "upgrade", description = "Run the revisions that lead to TARGET, all in one transaction.")
public final class UpgradeCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "TARGET",
            description = "head, a revision or a unique prefix of one, or +N for the next N.")
    private @Nullable String target;

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        graph(configuration);
        try (Database database = open(configuration)) {
            executor(configuration, database)
                    .listener(new StepProgress(root()::progress))
                    .upgrade(target);
        }
        return 0;
    }
}
