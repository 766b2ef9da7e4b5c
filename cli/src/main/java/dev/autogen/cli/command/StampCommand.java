package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.execute.RunResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code autogen stamp}. */
@Command(
        name = "stamp",
        description = "Note that the database is at TARGET; run nothing.",
        footer = {
            "",
            "For a database that got its schema in another way, from Hibernate itself for",
            "example: generate the first revision against an empty database, then stamp head."
        })
public final class StampCommand extends ProjectCommand {

    @Parameters(paramLabel = "TARGET", description = "head, base, a revision or a unique prefix of one.")
    private @Nullable String target;

    @Override
    public Integer call() {
        Configuration configuration = root().configuration();
        try (Database database = open(configuration)) {
            RunResult result = executor(configuration, database).stamp(target);
            root().progress("Stamped " + named(result.before()) + " -> " + named(result.after()));
        }
        return 0;
    }

    private static String named(List<String> heads) {
        return heads.isEmpty() ? "base" : String.join(", ", heads);
    }
}
