package dev.autogen.cli.command;

import dev.autogen.cli.configuration.Configuration;
import dev.autogen.execute.RevisionScript;
import dev.autogen.execute.RunOptions;
import dev.autogen.execute.ScriptOptions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code upgrade} and {@code downgrade} that say how a run behaves. They win over the settings. */
final class RunSettings {

    @Option(names = "--sql", description = "Print the SQL and ask no database.")
    private boolean sql;

    @Option(
            names = "--dry-run",
            description = "Print the SQL and run it in a transaction that is rolled back. An autocommit block, and what"
                    + " follows it, is only printed.")
    private boolean dryRun;

    @Option(
            names = "--idempotent",
            description =
                    "With --sql: a script that finds out itself what is to be done, and may be run at any state of"
                            + " the database.")
    private boolean idempotent;

    @Option(
            names = "--transaction-per-migration",
            description = "Make each revision a transaction of its own; else the whole run is one.")
    private boolean transactionPerMigration;

    @Option(
            names = "--lock-wait",
            paramLabel = "DURATION",
            converter = DurationOption.class,
            description =
                    "How long to wait for another run on the same database; 0s does not wait. 10m where neither this"
                            + " nor the setting lock.wait is there.")
    private @Nullable Duration lockWait;

    @Option(
            names = "--lock-timeout",
            paramLabel = "DURATION",
            converter = DurationOption.class,
            description = "How long a statement waits for a table that others use, before all is rolled back and tried"
                    + " again; 0s waits for ever. 5s, or lock.timeout.")
    private @Nullable Duration lockTimeout;

    @Option(
            names = "--lock-attempts",
            paramLabel = "N",
            description =
                    "How often a run is tried that finds a table in use, with a growing pause between. 10, or lock.attempts.")
    private @Nullable Integer lockAttempts;

    @Option(
            names = "--statement-timeout",
            paramLabel = "DURATION",
            converter = DurationOption.class,
            description = "How long a statement may run; 0s, as usual, sets no limit. Or statement.timeout.")
    private @Nullable Duration statementTimeout;

    /** Returns whether a script is asked for; says so where options do not go together. */
    boolean isScript(ProjectCommand command) {
        if (idempotent && !sql) {
            throw command.wrongUsage("--idempotent is for scripts: it goes with --sql");
        }
        if (dryRun && sql) {
            throw command.wrongUsage("--dry-run asks the database, --sql does not: take one of them out");
        }
        if (lockAttempts != null && lockAttempts < 1) {
            throw command.wrongUsage("--lock-attempts takes a number from 1 on, not " + lockAttempts);
        }
        List<String> idle = Stream.of(
                        given("--lock-wait", lockWait),
                        given("--lock-timeout", lockTimeout),
                        given("--lock-attempts", lockAttempts),
                        given("--statement-timeout", statementTimeout))
                .flatMap(Optional::stream)
                .toList();
        if (sql && !idle.isEmpty()) {
            throw command.wrongUsage(String.join(", ", idle) + " does nothing for a script: take it out, or --sql");
        }
        return sql;
    }

    /** Returns whether nothing shall stay; says so where options do not go together. */
    boolean isDryRun(ProjectCommand command, boolean isEach) {
        if (dryRun && isEach) {
            throw command.wrongUsage("--dry-run is for one database: take out --each-schema or --each-url");
        }
        return dryRun;
    }

    private static Optional<String> given(String name, @Nullable Object value) {
        return Optional.ofNullable(value).map(there -> name);
    }

    RunOptions over(RunOptions settings) {
        RunOptions options = settings;
        if (lockWait != null) {
            options = options.withLockWait(lockWait);
        }
        if (lockTimeout != null) {
            options = options.withLockTimeout(lockTimeout);
        }
        if (lockAttempts != null) {
            options = options.withLockAttempts(lockAttempts);
        }
        if (statementTimeout != null) {
            options = options.withStatementTimeout(statementTimeout);
        }
        return transactionPerMigration ? options.withTransactionPerMigration(true) : options;
    }

    /** Returns what writes down a run instead of running it. */
    RevisionScript script(Configuration configuration) {
        boolean isTransactionEach =
                transactionPerMigration || configuration.runOptions().transactionPerMigration();
        return script(configuration, idempotent, isTransactionEach);
    }

    static RevisionScript script(
            Configuration configuration, boolean isIdempotent, boolean hasTransactionPerMigration) {
        Objects.requireNonNull(configuration, "configuration is null");
        return new RevisionScript(
                ProjectCommand.source(configuration),
                new ScriptOptions(
                        configuration.versionTable(),
                        configuration.runOptions().historyTable(),
                        isIdempotent,
                        hasTransactionPerMigration));
    }
}
