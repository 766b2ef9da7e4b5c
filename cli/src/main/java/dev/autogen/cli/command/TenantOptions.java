package dev.autogen.cli.command;

import dev.autogen.execute.TenantRun;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a command that several databases or schemas can be the object of. */
class TenantOptions {

    @Option(
            names = "--each-schema",
            paramLabel = "PATTERNS",
            description = "Do it in each of these schemas of the database, which are names with commas between them;"
                    + " * stands for any characters, ? for one. Each has a version table of its own.")
    private @Nullable String eachSchema;

    @Option(
            names = "--each-url",
            paramLabel = "FILE",
            description = "Do it in each database of a file with lines like name = jdbc:postgresql://host/database."
                    + " User and password come from the settings; $${NAME} means a variable.")
    private @Nullable Path eachUrl;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many of them at a time, 1 to " + TenantRun.MOST_PARALLEL + "; "
                    + TenantRun.DEFAULT_PARALLEL + " where not given.")
    private @Nullable Integer jobs;

    /**
     * Returns whether there are several.
     *
     * @throws picocli.CommandLine.ParameterException where the options do not go together
     */
    boolean isGiven(ProjectCommand command) {
        boolean isGiven = eachSchema != null || eachUrl != null;
        if (eachSchema != null && eachUrl != null) {
            throw command.wrongUsage("--each-schema and --each-url: give one of them");
        }
        if (jobs != null && !isGiven) {
            throw command.wrongUsage("--jobs says nothing without --each-schema or --each-url");
        }
        if (jobs != null && (jobs < 1 || jobs > TenantRun.MOST_PARALLEL)) {
            throw command.wrongUsage("--jobs " + jobs + ": give 1 to " + TenantRun.MOST_PARALLEL);
        }
        return isGiven;
    }

    /**
     * Returns whether there are several, for a command that may print a script instead.
     *
     * @throws picocli.CommandLine.ParameterException where both are asked for
     */
    boolean isGiven(ProjectCommand command, boolean isScript) {
        boolean isGiven = isGiven(command);
        if (isGiven && isScript) {
            throw command.wrongUsage("--sql asks no database: take it out, or --each-schema and --each-url");
        }
        return isGiven;
    }

    Optional<SchemaPatterns> schemas() {
        return Optional.ofNullable(eachSchema).map(SchemaPatterns::parse);
    }

    Optional<Path> file() {
        return Optional.ofNullable(eachUrl);
    }

    int jobs() {
        return Optional.ofNullable(jobs).orElse(TenantRun.DEFAULT_PARALLEL);
    }
}
