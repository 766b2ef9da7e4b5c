package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.graph.Step;
import dev.autogen.graph.Target;
import dev.autogen.revision.Revision;
import dev.autogen.schema.QualifiedName;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javax.sql.DataSource;

/**
 * Brings a database to a revision:
 *
 * <pre>{@code
 * RevisionExecutor.on(dataSource).revisionsIn("db.revisions").upgrade("head");
 * }</pre>
 *
 * <p>A run takes one connection from the data source and is one transaction: after any failure the database is as it was,
 * its version rows included. Where a revision has an autocommit block, what ran until then is permanent, and the exception
 * says what stays. Of several runs on one database, by whatever program, one goes on and the others wait for it;
 * they then find nothing left to do.
 *
 * <p>Immutable: each method that sets something returns a copy. Safe for use by several threads, if the data source and the
 * listener are.
 */
public final class RevisionExecutor {

    private final DataSource dataSource;
    private final Optional<RevisionSource> source;
    private final QualifiedName versionTable;
    private final RunOptions options;
    private final ExecutionListener listener;

    private RevisionExecutor(
            DataSource dataSource,
            Optional<RevisionSource> source,
            QualifiedName versionTable,
            RunOptions options,
            ExecutionListener listener) {
        this.dataSource = Objects.requireNonNull(dataSource, "dataSource is null");
        this.source = Objects.requireNonNull(source, "source is null");
        this.versionTable = Objects.requireNonNull(versionTable, "versionTable is null");
        this.options = Objects.requireNonNull(options, "options is null");
        this.listener = Objects.requireNonNull(listener, "listener is null");
    }

    /** Any data source of PostgreSQL 14 or later; a pool is as good as the driver's own. */
    public static RevisionExecutor on(DataSource dataSource) {
        return new RevisionExecutor(
                dataSource, Optional.empty(), VersionTable.DEFAULT_NAME, RunOptions.STANDARD, ExecutionListener.NONE);
    }

    /** See {@link RevisionSource#inPackage(String)}. */
    public RevisionExecutor revisionsIn(String packageName) {
        return revisions(RevisionSource.inPackage(packageName));
    }

    /** See {@link RevisionSource#inFolder(Path)}. */
    public RevisionExecutor revisionsIn(Path folder) {
        return revisions(RevisionSource.inFolder(folder));
    }

    public RevisionExecutor revisions(RevisionSource value) {
        return new RevisionExecutor(dataSource, Optional.of(value), versionTable, options, listener);
    }

    /** {@link VersionTable#DEFAULT_NAME} where nobody says so; a schema that is named must exist. */
    public RevisionExecutor versionTable(QualifiedName value) {
        return new RevisionExecutor(dataSource, source, value, options, listener);
    }

    /** {@link RunOptions#STANDARD} where nobody says so. */
    public RevisionExecutor options(RunOptions value) {
        return new RevisionExecutor(dataSource, source, versionTable, value, listener);
    }

    /** One listener; a second one replaces the first. */
    public RevisionExecutor listener(ExecutionListener value) {
        return new RevisionExecutor(dataSource, source, versionTable, options, value);
    }

    /**
     * Applies the target and all that it follows, as far as that is not done.
     *
     * @param target see {@link Target#parse}
     * @throws StatementFailed where PostgreSQL refuses a statement of a revision
     * @throws RevisionFailed where a revision throws an exception of its own
     * @throws DatabaseFailed where the database cannot be reached, or refuses something else
     * @throws AutogenException of the package {@code graph} where the target or the revisions make no path, and of this one
     *     where the revisions cannot be read or compiled
     */
    public RunResult upgrade(String target) {
        Target parsed = Target.parse(target);
        return run((graph, current) -> graph.upgradePath(current, parsed));
    }

    /**
     * Undoes all that follows the target, which itself stays.
     *
     * @param target see {@link Target#parse}
     * @throws AutogenException as {@link #upgrade} does
     */
    public RunResult downgrade(String target) {
        Target parsed = Target.parse(target);
        return run((graph, current) -> graph.downgradePath(current, parsed));
    }

    /**
     * Notes that the database is at the target and runs nothing: for a database that got its schema in another way.
     *
     * @param target see {@link Target#parse}
     * @return without steps, since none ran
     * @throws AutogenException as {@link #upgrade} does
     */
    public RunResult stamp(String target) {
        Target parsed = Target.parse(target);
        RevisionGraph graph = graph();
        try (Transaction transaction = Transaction.begin(dataSource)) {
            AdvisoryLock.acquire(transaction.connection(), listener);
            VersionTable versions = VersionTable.find(transaction.connection(), versionTable);
            Set<String> current = versions.heads();
            List<Step> steps = stampPath(graph, current, parsed);
            versions.createIfMissing();
            RunLedger ledger = new RunLedger(current);
            for (Step step : steps) {
                versions.write(step, ledger);
                ledger.ended(step);
            }
            commit(transaction, ledger);
            return new RunResult(List.copyOf(current), ledger.heads(), List.of());
        } catch (SQLException failure) {
            throw DatabaseFailed.because("nothing stamped", failure);
        }
    }

    /** Returns what {@link #upgrade} would run now, without a change to the database and without waiting for another run. */
    public List<Step> plan(String target) {
        return graph().upgradePath(Set.copyOf(current()), Target.parse(target));
    }

    /** Returns what {@link #downgrade} would run now, likewise. */
    public List<Step> planDowngrade(String target) {
        return graph().downgradePath(Set.copyOf(current()), Target.parse(target));
    }

    /**
     * Returns the ids in the version table, sorted; none where there is no table, which is not made.
     *
     * @throws DatabaseFailed where the database cannot be reached, or the table cannot be read
     */
    public List<String> current() {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            return List.copyOf(
                    VersionTable.find(transaction.connection(), versionTable).heads());
        } catch (SQLException failure) {
            throw DatabaseFailed.because("version table not read", failure);
        }
    }

    /** Returns the revisions of the source, which are read anew; asks no database. */
    public RevisionGraph graph() {
        return RevisionGraph.of(source().entries());
    }

    private RunResult run(BiFunction<RevisionGraph, Set<String>, List<Step>> path) {
        RevisionGraph graph = graph();
        try (Transaction transaction = Transaction.begin(dataSource)) {
            AdvisoryLock.acquire(transaction.connection(), listener);
            VersionTable versions = VersionTable.find(transaction.connection(), versionTable);
            Set<String> current = versions.heads();
            List<Step> steps = path.apply(graph, current);
            if (steps.isEmpty()) {
                return new RunResult(List.copyOf(current), List.copyOf(current), List.of());
            }
            // Compiled before anything runs: a file that does not compile leaves no trace.
            Map<String, Revision> revisions =
                    source().load(steps.stream().map(step -> step.entry().id()).toList());
            versions.createIfMissing();
            RunLedger ledger = new RunLedger(current);
            int serverVersion = transaction.connection().getMetaData().getDatabaseMajorVersion();
            StepRunner runner = new StepRunner(new Run(transaction, ledger, listener, serverVersion), versions);
            List<StepResult> results = new ArrayList<>();
            for (Step step : steps) {
                results.add(runner.run(step, revisions.get(step.entry().id())));
            }
            commit(transaction, ledger);
            return new RunResult(List.copyOf(current), ledger.heads(), results);
        } catch (SQLException failure) {
            throw DatabaseFailed.because("the run could not begin", failure);
        }
    }

    /** A target that is applied already is reached downwards. */
    private static List<Step> stampPath(RevisionGraph graph, Set<String> current, Target target) {
        List<Step> upwards = graph.upgradePath(current, target);
        return upwards.isEmpty() ? graph.downgradePath(current, target) : upwards;
    }

    private static void commit(Transaction transaction, RunLedger ledger) {
        try {
            transaction.commit();
        } catch (SQLException failure) {
            SqlError error = SqlError.of(failure).orElseThrow();
            boolean isKnown = error.trouble() != Trouble.CONNECTION;
            throw new DatabaseFailed(
                    "commit failed: " + error.text() + "\n  "
                            + (isKnown
                                    ? ledger.outcome()
                                    : "the connection broke, so it is not known whether the database is at "
                                            + "the old revision or at the new one"),
                    error.sqlState(),
                    isKnown ? error.trouble().fix() : "look with `autogen current`, then run the command again",
                    error.causeOrNull());
        }
    }

    private RevisionSource source() {
        return source.orElseThrow(() -> new AutogenException(
                "no revisions: the executor was not told where they are", "call revisionsIn(...) first"));
    }
}
