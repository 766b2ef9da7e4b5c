package dev.autogen.cli.command;

import dev.autogen.AutogenException;
import dev.autogen.cli.configuration.Configuration;
import dev.autogen.cli.configuration.ConfigurationFile;
import dev.autogen.cli.configuration.DatabaseList;
import dev.autogen.cli.configuration.NamedDatabase;
import dev.autogen.cli.database.Database;
import dev.autogen.execute.ExecutionListener;
import dev.autogen.execute.LockHolder;
import dev.autogen.execute.RevisionExecutor;
import dev.autogen.execute.RunOptions;
import dev.autogen.execute.Tenant;
import dev.autogen.execute.TenantOutcome;
import dev.autogen.execute.TenantResult;
import dev.autogen.execute.TenantRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One command in several databases or schemas. */
final class TenantCommand {

    private final ProjectCommand command;
    private final Configuration configuration;
    private final TenantOptions options;

    TenantCommand(ProjectCommand command, Configuration configuration, TenantOptions options) {
        this.command = command;
        this.configuration = configuration;
        this.options = options;
    }

    /** What changes them: {@code upgrade} or {@code downgrade}, with its target. */
    record Change(String name, String target, Function<TenantRun, List<TenantResult>> run) {

        static Change upgrade(String target) {
            return new Change("upgrade", target, run -> run.upgrade(target));
        }

        static Change downgrade(String target) {
            return new Change("downgrade", target, run -> run.downgrade(target));
        }

        /** Where one stands in between, counting from there would lead elsewhere. */
        boolean isRelative() {
            return target.matches("([^@]*@)?([+-]\\d+|current.*)");
        }
    }

    /**
     * Runs it.
     *
     * @param runOptions of each run
     * @throws TenantsFailed where one failed
     */
    void run(Change change, RunOptions runOptions) {
        boolean isResumed = options instanceof TenantRunOptions ofRun && ofRun.isResumed();
        String kind = change.name() + (options.file().isPresent() ? " --each-url" : " --each-schema");
        TenantStatus status = new TenantStatus(configuration.cache().resolve(kind.replace(" --", "-") + ".status"));
        if (isResumed && change.isRelative()) {
            throw command.wrongUsage("--resume with " + change.target() + ": name the revision itself");
        }
        Set<String> left = isResumed ? status.left(kind, change.target()) : Set.of();
        try (TenantTargets targets = open()) {
            List<Tenant> tenants = targets.tenants().stream()
                    .filter(tenant -> !isResumed || left.contains(tenant.name()))
                    .toList();
            if (tenants.isEmpty()) {
                command.root().progress("Nothing to resume: all of them are done");
                return;
            }
            TenantProgress progress = new TenantProgress(command.root()::progress, status, change.target());
            TenantRun run = executor(targets)
                    .options(runOptions)
                    .each(tenants)
                    .parallel(options.jobs())
                    .listener(progress);
            report(change, stoppable(change.run(), run));
        }
    }

    /**
     * Prints where each of them is.
     *
     * @param heads of the files, sorted
     * @throws TenantsFailed where one could not be asked
     * @throws AutogenException where one is elsewhere, and must not be
     */
    void current(List<String> heads, boolean mustBeAtHeads) {
        try (TenantTargets targets = open()) {
            List<TenantResult> results = executor(targets)
                    .each(targets.tenants())
                    .parallel(options.jobs())
                    .current();
            results.forEach(result -> command.print(result.tenant().name() + ": " + place(result, heads)));
            requireAll(results, "see to those that failed, then run the command again");
            String behind = results.stream()
                    .filter(result -> !isAt(result, heads))
                    .map(result -> result.tenant().name())
                    .collect(Collectors.joining(", "));
            if (mustBeAtHeads && !behind.isEmpty()) {
                throw new AutogenException(
                        "not on all head revisions: " + behind + "; the files are at " + ProjectCommand.place(heads),
                        "run autogen upgrade " + (heads.size() > 1 ? "heads" : "head"));
            }
        }
    }

    private static String place(TenantResult result, List<String> heads) {
        if (result.outcome() instanceof TenantOutcome.Done done) {
            boolean isHead = isAt(result, heads) && !heads.isEmpty();
            return ProjectCommand.place(done.result().after()) + (isHead ? " (head)" : "");
        }
        return result.outcome() instanceof TenantOutcome.Failed failed
                ? "FAILED: " + TenantProgress.firstLine(failed.failure())
                : "not asked";
    }

    private static boolean isAt(TenantResult result, List<String> heads) {
        return result.outcome() instanceof TenantOutcome.Done done
                && done.result().after().equals(heads);
    }

    private TenantTargets open() {
        return options.file().map(this::databases).orElseGet(this::schemas);
    }

    private TenantTargets schemas() {
        SchemaPatterns patterns = options.schemas().orElseThrow();
        Database database = command.open(configuration);
        try {
            List<Tenant> tenants = patterns
                    .in(RevisionExecutor.on(database.dataSource()).schemas())
                    .stream()
                    .map(schema -> Tenant.ofSchema(schema, database.dataSource(), schema))
                    .toList();
            return new TenantTargets(tenants, List.of(database));
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private TenantTargets databases(Path file) {
        List<NamedDatabase> named = DatabaseList.read(
                command.session().directory().resolve(file),
                ConfigurationFile.login(
                        configuration.file(),
                        command.session().environment(),
                        command.root().target()));
        List<Tenant> tenants = new ArrayList<>();
        List<Database> databases = new ArrayList<>();
        for (NamedDatabase one : named) {
            Database database = Database.open(one.connection());
            databases.add(database);
            tenants.add(Tenant.ofDatabase(one.name(), database.dataSource()));
        }
        return new TenantTargets(tenants, databases);
    }

    private RevisionExecutor executor(TenantTargets targets) {
        RevisionExecutor executor =
                ProjectCommand.executor(configuration, targets.databases().get(0));
        return ProjectCommand.listenedTo(executor, configuration, new ExecutionListener() {
            @Override
            public void waiting(LockHolder holder) {
                command.root().progress("Waiting for another run: " + holder.describe());
            }
        });
    }

    /** Ctrl-C lets no other one begin; what runs is cancelled by its database. */
    private static List<TenantResult> stoppable(Function<TenantRun, List<TenantResult>> change, TenantRun run) {
        Thread caller = Thread.currentThread();
        Thread stop = new Thread(caller::interrupt, "begin no other");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            return change.apply(run);
        } finally {
            withdraw(stop);
        }
    }

    private static void withdraw(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // Then it runs already.
            return;
        }
    }

    private void report(Change change, List<TenantResult> results) {
        long done = results.stream().filter(TenantResult::isDone).count();
        long there = results.stream()
                .filter(result -> result.outcome() instanceof TenantOutcome.Done one
                        && one.result().steps().isEmpty())
                .count();
        long notReached = results.stream()
                .filter(result -> result.outcome() instanceof TenantOutcome.NotStarted)
                .count();
        long failed = results.size() - done - notReached;
        command.root()
                .progress((done - there) + " " + change.name() + "d, " + there + " there already, " + failed + " failed"
                        + (notReached == 0 ? "" : ", " + notReached + " not reached"));
        requireAll(
                results,
                change.isRelative()
                        ? "see to those that failed, then look where each of them is with autogen current"
                        : "see to those that failed, then run the command again with --resume");
    }

    private static void requireAll(List<TenantResult> results, String fix) throws AutogenException {
        if (!results.stream().allMatch(TenantResult::isDone)) {
            throw TenantsFailed.of(results, fix);
        }
    }
}
