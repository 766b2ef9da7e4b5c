package dev.autogen.cli;

import dev.autogen.AutogenException;
import dev.autogen.cli.command.AdoptCommand;
import dev.autogen.cli.command.AutogenCommand;
import dev.autogen.cli.command.BranchesCommand;
import dev.autogen.cli.command.CheckCommand;
import dev.autogen.cli.command.CompileCommand;
import dev.autogen.cli.command.CurrentCommand;
import dev.autogen.cli.command.DiagramCommand;
import dev.autogen.cli.command.DiffCommand;
import dev.autogen.cli.command.DowngradeCommand;
import dev.autogen.cli.command.EditCommand;
import dev.autogen.cli.command.EmitCommand;
import dev.autogen.cli.command.EnsureVersionCommand;
import dev.autogen.cli.command.EntitiesCommand;
import dev.autogen.cli.command.HeadsCommand;
import dev.autogen.cli.command.HistoryCommand;
import dev.autogen.cli.command.ImportCommand;
import dev.autogen.cli.command.InitCommand;
import dev.autogen.cli.command.LogCommand;
import dev.autogen.cli.command.MergeCommand;
import dev.autogen.cli.command.ReviewCommand;
import dev.autogen.cli.command.RevisionCommand;
import dev.autogen.cli.command.ShowCommand;
import dev.autogen.cli.command.SquashCommand;
import dev.autogen.cli.command.StampCommand;
import dev.autogen.cli.command.UpgradeCommand;
import dev.autogen.cli.demo.DemoCommand;
import dev.autogen.cli.session.Session;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code autogen} command with its subcommands. */
public final class Autogen {

    /** Held here, for the log manager forgets a logger that nobody holds. The driver's names what is in the URL. */
    private static final List<Logger> LOGS =
            List.of(Logger.getLogger("dev.autogen"), Logger.getLogger("org.postgresql"));

    private static final Map<String, String> EXIT_CODES = Map.of("0", "done", "1", "failed", "2", "wrong usage");

    private Autogen() {}

    /**
     * Runs one command.
     *
     * @return 0 where it did its work, 1 where it failed or found a difference, 2 for wrong usage
     */
    public static int run(Session session, String... arguments) {
        // The commands print each step themselves; the log is for applications.
        LOGS.forEach(log -> log.setLevel(Level.OFF));
        AutogenCommand root = new AutogenCommand(session);
        CommandLine commandLine = new CommandLine(root);
        List.of(
                        new InitCommand(),
                        new EntitiesCommand(),
                        new RevisionCommand(),
                        new MergeCommand(),
                        new UpgradeCommand(),
                        new DowngradeCommand(),
                        new StampCommand(),
                        new DiffCommand(),
                        new CheckCommand(),
                        new CompileCommand(),
                        new CurrentCommand(),
                        new HistoryCommand(),
                        new HeadsCommand(),
                        new BranchesCommand(),
                        new ShowCommand(),
                        new ReviewCommand(),
                        new DiagramCommand(),
                        new EditCommand(),
                        new LogCommand(),
                        new EnsureVersionCommand(),
                        new AdoptCommand(),
                        new ImportCommand(),
                        new SquashCommand(),
                        new EmitCommand(),
                        new DemoCommand(session, Autogen::run))
                .forEach(commandLine::addSubcommand);
        withHelp(commandLine);
        commandLine.getSubcommands().values().forEach(Autogen::withHelp);
        commandLine.getSubcommands().values().forEach(Autogen::withExitCodes);
        commandLine.addSubcommand(new CommandLine.HelpCommand());
        return commandLine
                .setOut(session.out())
                .setErr(session.err())
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(
                        (problem, failing, result) -> failed(problem, session.err(), root.wantsStackTrace()))
                .setParameterExceptionHandler((problem, given) -> wrongUsage(problem, session.err()))
                .execute(arguments);
    }

    private static void withHelp(CommandLine commandLine) {
        commandLine.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
    }

    private static void withExitCodes(CommandLine commandLine) {
        UsageMessageSpec usage = commandLine.getCommandSpec().usageMessage();
        if (usage.exitCodeList().isEmpty()) {
            usage.exitCodeListHeading("%nExit codes:%n").exitCodeList(new TreeMap<>(EXIT_CODES));
        }
    }

    private static int failed(Exception problem, PrintWriter err, boolean withTrace) {
        if (isStopping()) {
            err.println("interrupted: the command was told to stop; what it had not committed was rolled back,"
                    + " what ran in an autocommit block stays");
            err.println("  fix: see `autogen current` and look for an index that is not valid, then run it again");
        } else if (problem instanceof AutogenException) {
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

    /** An embedded database is stopped when the process is, and what runs on it fails for no other reason. */
    private static boolean isStopping() {
        try {
            Runtime.getRuntime().removeShutdownHook(new Thread());
            return false;
        } catch (IllegalStateException stopping) {
            return true;
        }
    }

    private static int wrongUsage(ParameterException problem, PrintWriter err) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        List<String> suggestions = List.of();
        String happened = problem.getMessage();
        if (problem instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            suggestions = suggestions(unmatched, first);
            if (unmatched.getCommandLine().getParent() == null && !first.startsWith("-")) {
                happened = "no such command: " + first;
            }
        }
        err.println("wrong usage: " + happened);
        err.println("  fix: see " + command + " --help"
                + (suggestions.isEmpty() ? "" : ", or did you mean " + String.join(" or ", suggestions) + "?"));
        return CommandLine.ExitCode.USAGE;
    }

    /** Picocli always finds one that is nearest, however far; people rarely miss the first letter. */
    private static List<String> suggestions(UnmatchedArgumentException unmatched, String given) {
        String beginning = given.substring(0, Math.min(given.length(), given.startsWith("--") ? 3 : 1));
        return unmatched.getSuggestions().stream()
                .filter(suggestion -> suggestion.startsWith(beginning) && suggestion.length() > 2)
                .toList();
    }
}
