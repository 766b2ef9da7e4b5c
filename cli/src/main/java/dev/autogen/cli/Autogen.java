package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.cli.command.AutogenCommand;
import dev.autogen.cli.command.CheckCommand;
import dev.autogen.cli.command.CurrentCommand;
import dev.autogen.cli.command.DowngradeCommand;
import dev.autogen.cli.command.HistoryCommand;
import dev.autogen.cli.command.InitCommand;
import dev.autogen.cli.command.RevisionCommand;
import dev.autogen.cli.command.UpgradeCommand;
import dev.autogen.cli.demo.DemoCommand;
import dev.autogen.cli.session.Session;
import java.io.PrintWriter;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code autogen} command with its subcommands. */
public final class Autogen {

    /** Held here, for the log manager forgets a logger that nobody holds. */
    private static final Logger EXECUTOR_LOG = Logger.getLogger("dev.autogen");

    private Autogen() {}

    /**
     * Runs one command.
     *
     * @return 0 where it did its work, 1 where it failed or found a difference, 2 for wrong usage
     */
    public static int run(Session session, String... arguments) {
        // The commands print each step themselves; the log is for applications.
        EXECUTOR_LOG.setLevel(Level.OFF);
        AutogenCommand root = new AutogenCommand(session);
        CommandLine commandLine = new CommandLine(root);
        List.of(
                        new InitCommand(),
                        new RevisionCommand(),
                        new UpgradeCommand(),
                        new DowngradeCommand(),
                        new CurrentCommand(),
                        new HistoryCommand(),
                        new CheckCommand(),
                        new DemoCommand(session, Autogen::run))
                .forEach(commandLine::addSubcommand);
        withHelp(commandLine);
        commandLine.getSubcommands().values().forEach(Autogen::withHelp);
        return commandLine
                .setOut(session.out())
                .setErr(session.err())
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(
                        (problem, failing, result) -> failed(problem, session.err(), root.wantsStackTrace()))
                .setParameterExceptionHandler((problem, given) -> wrongUsage(problem, session.err()))
                .execute(arguments);
    }

    private static void withHelp(CommandLine commandLine) {
        commandLine.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
    }

    private static int failed(Exception problem, PrintWriter err, boolean withTrace) {
        if (problem instanceof AutogenException) {
            err.println(problem.getMessage());
        } else {
            err.println("unexpected error: " + problem);
            err.println("  fix: run it again with --stacktrace and report what it prints");
        }
        if (withTrace) {
            problem.printStackTrace(err);
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static int wrongUsage(ParameterException problem, PrintWriter err) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        err.println("wrong usage: " + problem.getMessage());
        List<String> suggestions =
                problem instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        err.println("  fix: see " + command + " --help"
                + (suggestions.isEmpty() ? "" : ", or did you mean " + String.join(" or ", suggestions) + "?"));
        return CommandLine.ExitCode.USAGE;
    }
}
