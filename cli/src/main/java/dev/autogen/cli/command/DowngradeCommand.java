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
import picocli.CommandLine.Parameters;

/** {@code autogen downgrade}. */
@Command(
        name = "downgrade",
        description = "Undo the revisions after TARGET, all in one transaction.",
        footer = {
            "",
            "TARGET itself stays. A failure undoes the whole run. Nothing is asked: what a",
            "file says it loses is lost.",
            "A duration is a number and its unit: 500ms, 30s, 5m, 2h."
        })
public final class DowngradeCommand extends ProjectCommand {

    @Parameters(
            paramLabel = "TARGET",
            description = "base, label@base (that branch alone), a revision or a unique prefix of one (4 characters or"
                    + " more), or -N for the last N. With --sql FROM:TO; with --idempotent TO alone is enough.")
    private @Nullable String target;

    @Mixin
    private RunSettings settings = new RunSettings();

    @Mixin
    private TenantRunOptions each = new TenantRunOptions();

    @Override
    public Integer call() {
        boolean isScript = settings.isScript(this);
        boolean isEach = each.isGiven(this, isScript);
        boolean isDryRun = settings.isDryRun(this, isEach);
        Configuration configuration = root().configuration();
        if (isScript) {
            session().out().print(settings.script(configuration).downgrade(target));
            return 0;
        }
        RevisionSource revisions = source(configuration).prepared();
        RunOptions options = settings.over(configuration.runOptions());
        if (isEach) {
            new TenantCommand(this, configuration, each).run(Change.downgrade(target), options);
            return 0;
        }
        try (Database database = open(configuration)) {
            if (isDryRun) {
                new DryRun(this, executor(configuration, database, revisions).options(options))
                        .print(executor -> executor.rehearseDowngrade(target));
                return 0;
            }
            RunResult result = listenedTo(executor(configuration, database, revisions), configuration)
                    .options(options)
                    .downgrade(target);
            reportNothingToDo(result);
        }
        return 0;
    }
}
