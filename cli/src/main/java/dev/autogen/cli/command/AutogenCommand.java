package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.configuration.ConfigurationFile;
import dev.autogen.cli.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code autogen} itself: the options that every command has. */
@Command(
        name = "autogen",
        description = "Migrations for Hibernate and PostgreSQL, generated from the entities.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed, or (check) entities and database differ", "2:wrong usage"})
public final class AutogenCommand implements Runnable {

    private final Session session;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The settings; where not given, the file that the variable AUTOGEN_CONFIG names, or"
                    + " autogen.properties.")
    private @Nullable Path configurationFile;

    /** Not inherited, as with Alembic: behind {@code current} it means something else. */
    @Option(names = "-c", paramLabel = "FILE", description = "As --config; only before the command.")
    private @Nullable Path shortConfigurationFile;

    @Option(
            names = "--target",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "One of several databases of the project: its settings in the file begin with target.NAME.")
    private @Nullable String target;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Print errors and what was asked for, no progress.")
    private boolean quiet;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "Print the stack trace of an error.")
    private boolean stackTrace;

    public AutogenCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    public boolean wantsStackTrace() {
        return stackTrace;
    }

    Session session() {
        return session;
    }

    Path configurationFile() {
        Path given = Optional.ofNullable(configurationFile)
                .or(() -> Optional.ofNullable(shortConfigurationFile))
                .or(() -> Optional.ofNullable(session.environment().get("AUTOGEN_CONFIG"))
                        .filter(text -> !text.isBlank())
                        .map(Path::of))
                .orElse(Path.of(ConfigurationFile.NAME));
        return session.directory().resolve(given).normalize();
    }

    Configuration configuration() {
        return ConfigurationFile.read(configurationFile(), session.environment(), target());
    }

    /** Returns which of several databases is meant; empty for that of the project. */
    Optional<String> target() {
        return Optional.ofNullable(target);
    }

    /** Prints what a command did, unless it shall be quiet. */
    void progress(String line) {
        if (!quiet) {
            session.out().println(line);
        }
    }

    /** Prints the same where standard output is for a program. */
    void aside(String line) {
        if (!quiet) {
            session.err().println(line);
        }
    }

    /** Prints a line that the reader must not miss. */
    void warn(String line) {
        session.err().println("warning: " + line);
    }
}
