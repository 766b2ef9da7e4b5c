package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.execute.RevisionExecutor;
import dev.autogen.execute.RunResult;
import dev.autogen.source.RevisionSource;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen stamp}. */
@Command(
        name = "stamp",
        description = "Note that the database is at these revisions; run nothing.",
        footer = {
            "",
            "For a database that got its schema in another way, from Hibernate itself for",
            "example: generate the first revision against an empty database, then stamp head.",
            "Rows of other branches stay."
        })
public final class StampCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "REV",
            arity = "1..*",
            description = "head, heads, base, label@head, a revision or a unique prefix of one; several where there are"
                    + " branches. With --sql each may be FROM:TO; TO alone is for a database without revisions.")
    private List<String> targets = List.of();

    @Option(names = "--purge", description = "Empty the version table first, whatever is in it.")
    private boolean purge;

    @Option(names = "--sql", description = "Print the SQL and ask no database.")
    private boolean sql;

    @Option(names = "--idempotent", description = "With --sql: a script that may be run at any state of the database.")
    private boolean idempotent;

    @Override
    public Integer call() {
        refuseWhatDoesNotGoTogether();
        Configuration configuration = root().configuration();
        if (sql) {
            session()
                    .out()
                    .print(RunSettings.script(configuration, idempotent, false).stamp(targets));
            return 0;
        }
        RevisionSource revisions = source(configuration).prepared();
        try (Database database = open(configuration)) {
            RevisionExecutor executor = listenedTo(executor(configuration, database, revisions), configuration);
            RunResult result = purge ? executor.stampPurged(targets) : executor.stamp(targets);
            root().progress(report(result));
        }
        return 0;
    }

    private static String report(RunResult result) {
        return result.before().equals(result.after())
                ? "Nothing to stamp: the database is at " + place(result.after())
                : "Stamped " + place(result.before()) + " -> " + place(result.after());
    }

    private void refuseWhatDoesNotGoTogether() {
        if (purge && sql) {
            throw wrongUsage("--purge does not go with --sql: a script cannot know what it takes out");
        }
        if (idempotent && !sql) {
            throw wrongUsage("--idempotent is for scripts: it goes with --sql");
        }
    }
}
