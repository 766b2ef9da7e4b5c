package dev.autogen.cli.command;

import dev.autogen.cli.command.TenantCommand.Change;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.database.Database;
import dev.autogen.execute.RunOptions;
import dev.autogen.execute.RunResult;
import dev.autogen.source.RevisionSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "Of several runs on one database one goes on, and the others wait for it.",
            "A duration is a number and its unit: 500ms, 30s, 5m, 2h."
        })
public final class UpgradeCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "TARGET",
            description = "head, heads (where there are several), label@head, a revision or a unique prefix of one"
                    + " (4 characters or more), or +N for the next N. With --sql FROM:TO; TO alone starts at base.")
    private @Nullable String target;

    @Mixin
    private RunSettings settings = new RunSettings();

    @Mixin
    private TenantRunOptions each = new TenantRunOptions();

    @Option(
            names = "--allow-changed",
            description = "Go on where a file changed after it ran; from now on it counts as it is.")
    private boolean allowChanged;

    @Override
    public Integer call() {
        boolean isScript = settings.isScript(this);
        boolean isEach = each.isGiven(this, isScript);
        boolean isDryRun = settings.isDryRun(this, isEach);
        if (isScript && allowChanged) {
            throw wrongUsage("--allow-changed does nothing for a script: take it out, or --sql");
        }
        Configuration configuration = root().configuration();
        if (isScript) {
            session().out().print(settings.script(configuration).upgrade(target));
            return 0;
        }
        RevisionSource revisions = source(configuration).prepared();
        RunOptions options = settings.over(configuration.runOptions())
                .withAllowChanged(allowChanged || configuration.runOptions().allowChanged());
        if (isEach) {
            new TenantCommand(this, configuration, each).run(Change.upgrade(target), options);
            return 0;
        }
        try (Database database = open(configuration)) {
            if (isDryRun) {
                new DryRun(this, executor(configuration, database, revisions).options(options))
                        .print(executor -> executor.rehearseUpgrade(target));
                return 0;
            }
            RunResult result = listenedTo(executor(configuration, database, revisions), configuration)
                    .options(options)
                    .upgrade(target);
            reportNothingToDo(result);
        }
        return 0;
    }
}
