package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.graph.Step;
import dev.autogen.graph.Target;
import dev.autogen.revision.Revision;
import dev.autogen.schema.QualifiedName;
import dev.autogen.source.RevisionSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Brings a database to a revision:
 *
 * <pre>{@code
 * RevisionExecutor.on(dataSource).revisionsIn("db.revisions").upgrade("head");
 * }</pre>
 *
 * <p>A run takes two connections from the data source: one to work on, one that holds the lock against a second run. It is
 * one transaction, or one for each revision ({@link RunOptions}): after any failure the database is as it was before the
 * transaction, its version rows included. Where a revision has an autocommit block, what ran until then is permanent, the
 * exception says what stays, and the next run goes on behind it. Of several runs on one database, by whatever program, one
 * goes on and the others wait for it; they then find nothing left to do.
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
    private final HeldLock.Policy lockPolicy;

    private RevisionExecutor(
            DataSource dataSource,
            Optional<RevisionSource> source,
            QualifiedName versionTable,
            RunOptions options,
            ExecutionListener listener,
            HeldLock.Policy lockPolicy) {
        this.dataSource = Objects.requireNonNull(dataSource, "dataSource is null");
        this.source = Objects.requireNonNull(source, "source is null");
        this.versionTable = Objects.requireNonNull(versionTable, "versionTable is null");
        this.options = Objects.requireNonNull(options, "options is null");
        this.listener = Objects.requireNonNull(listener, "listener is null");
        this.lockPolicy = Objects.requireNonNull(lockPolicy, "lockPolicy is null");
    }

    /** Any data source of PostgreSQL 14 or later; a pool is as good as the driver's own. */
    public static RevisionExecutor on(DataSource dataSource) {
        return new RevisionExecutor(
                dataSource,
                Optional.empty(),
                VersionTable.DEFAULT_NAME,
                RunOptions.STANDARD,
                ExecutionListener.NONE,
                RunLock::acquire);
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
        return new RevisionExecutor(dataSource, Optional.of(value), versionTable, options, listener, lockPolicy);
    }

    /** {@link VersionTable#DEFAULT_NAME} where nobody says so; a schema that is named must exist. */
    public RevisionExecutor versionTable(QualifiedName value) {
        return new RevisionExecutor(dataSource, source, value, options, listener, lockPolicy);
    }

    /** {@link RunOptions#STANDARD} where nobody says so. */
    public RevisionExecutor options(RunOptions value) {
        return new RevisionExecutor(dataSource, source, versionTable, value, listener, lockPolicy);
    }

    /** One listener; a second one replaces the first. */
    public RevisionExecutor listener(ExecutionListener value) {
        return new RevisionExecutor(dataSource, source, versionTable, options, value, lockPolicy);
    }

    /**
     * Applies the target and all that it follows, as far as that is not done.
     *
     * @param target see {@link Target#parse}
     * @throws LockTaken where another run goes on longer than {@link RunOptions#lockWait}
     * @throws FilesChanged where a file changed after it ran, and {@link RunOptions#allowChanged} is not set
     * @throws StatementFailed where PostgreSQL refuses a statement of a revision
     * @throws RevisionFailed where a revision throws an exception of its own
     * @throws DatabaseFailed where the database cannot be reached, or refuses something else
     * @throws AutogenException of the package {@code graph} where the target or the revisions make no path, and of this one
     *     where the revisions cannot be read or compiled
     */
    public RunResult upgrade(String target) {
        return run(StepPath.up(Target.parse(target)));
    }

    /**
     * Undoes all that follows the target, which itself stays.
     *
     * @param target see {@link Target#parse}
     * @throws AutogenException as {@link #upgrade} does
     */
    public RunResult downgrade(String target) {
        return run(StepPath.down(Target.parse(target)));
    }

    /**
     * Tries what {@link #upgrade} would do, in one transaction that is rolled back: the database is then as it was, but for
     * the counts of its sequences. Until then it holds the locks that a run would hold. A revision with an autocommit block
     * runs as far as that block; the rest of it and what follows is only written down. The listener hears of waiting, retries
     * and batches, not of steps.
     *
     * @param target see {@link Target#parse}
     * @throws AutogenException as {@link #upgrade} does
     */
    public Rehearsal rehearseUpgrade(String target) {
        return rehearse(StepPath.up(Target.parse(target)));
    }

    /** The same for {@link #downgrade}. */
    public Rehearsal rehearseDowngrade(String target) {
        return rehearse(StepPath.down(Target.parse(target)));
    }

    /** As {@link #stamp(List)}, for one target. */
    public RunResult stamp(String target) {
        return stamp(List.of(target));
    }

    /**
     * Notes that the database is at the targets and runs nothing: for a database that got its schema in another way. The rows
     * of other branches stay. A step that was cut is not taken up any more.
     *
     * @param targets see {@link Target#parse}; several where the revisions have branches
     * @return without steps, since none ran
     * @throws AutogenException as {@link #upgrade} does
     */
    public RunResult stamp(List<String> targets) {
        return stamp(targets, false);
    }

    /** The same for a version table that is emptied first, whatever is in it: an id that no file has, for example. */
    public RunResult stampPurged(List<String> targets) {
        return stamp(targets, true);
    }

    /** Makes the version table and the history table where they are missing, and nothing else. */
    public void ensureVersion() {
        withLock((run, tables) -> {
            tables.createIfMissing(run.transaction().connection());
            run.transaction().commit(run.ledger());
            return true;
        });
    }

    /** Returns all that ever ran, the newest first; nothing where there is no history table. */
    public List<HistoryEntry> log() {
        return asked(connection -> tables(connection).history().entries(connection));
    }

    /** Returns the applied revisions whose files are not what ran, as far as that is known; in the order of the history. */
    public List<ChangedRevision> changed() {
        RevisionGraph graph = graph();
        return asked(connection -> ChangedFiles.find(graph, connection, tables(connection)));
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
        // Whoever may read this table alone may ask.
        return asked(connection ->
                List.copyOf(VersionTable.find(connection, versionTable).heads()));
    }

    /** Returns the revisions of the source, as they are now; asks no database. */
    public RevisionGraph graph() {
        return source().graph();
    }

    /** Begins a run over several databases or schemas; this executor's own data source is not used. */
    public TenantRun each(List<Tenant> tenants) {
        return TenantRun.of(this, tenants);
    }

    /** Begins a run over several schemas of this executor's database, each under its own name. */
    public TenantRun eachSchema(List<String> schemas) {
        return each(schemas.stream()
                .map(schema -> Tenant.ofSchema(schema, dataSource, schema))
                .toList());
    }

    /** Returns the schemas of the database, sorted; without PostgreSQL's own, and without those of extensions. */
    public List<String> schemas() {
        return TenantSchemas.of(dataSource);
    }

    /** Returns one whose runs see the revisions as they are now. */
    RevisionExecutor prepared() {
        return revisions(source().prepared());
    }

    /** Returns one for a tenant. */
    RevisionExecutor on(Tenant tenant, HeldLock.Policy policy, ExecutionListener ofTenant) {
        return new RevisionExecutor(
                tenant.connections(),
                source,
                tenant.place(versionTable),
                options.historyTable()
                        .map(table -> options.withHistoryTable(tenant.place(table)))
                        .orElse(options),
                listener.andThen(ofTenant),
                policy);
    }

    /** Takes the lock of a database, for several runs. */
    RunLock lock(DataSource database) {
        try (Transaction transaction = Transaction.begin(database)) {
            RunLock lock = RunLock.acquire(database, transaction, options.lockWait(), listener);
            lock.leaveWork();
            return lock;
        }
    }

    private RunResult run(StepPath path) {
        RevisionGraph graph = graph();
        return withLock((run, tables) -> {
            List<String> current = List.copyOf(tables.versions().heads());
            List<Step> steps = path.steps(graph, tables);
            List<ChangedRevision> changed = path.changed(graph, run, tables);
            if (steps.isEmpty() && changed.isEmpty()) {
                return new RunResult(current, current, List.of());
            }
            Map<String, Revision> revisions = compiled(steps);
            run.transaction().endWithClient();
            listener.beforeRun(steps);
            RevisionRun revisionRun = new RevisionRun(run, tables, changed);
            List<StepResult> results = revisionRun.all(steps, revisions);
            RunResult result = new RunResult(current, run.ledger().heads(), results);
            listener.afterRun(result);
            return result;
        });
    }

    private Rehearsal rehearse(StepPath path) {
        RevisionGraph graph = graph();
        return withLock((run, tables) -> {
            List<String> current = List.copyOf(tables.versions().heads());
            List<Step> steps = path.steps(graph, tables);
            List<ChangedRevision> changed = path.changed(graph, run, tables);
            if (steps.isEmpty()) {
                return new Rehearsal(current, List.of());
            }
            Map<String, Revision> revisions = compiled(steps);
            run.transaction().endWithClient();
            return new Rehearsal(current, new RehearsalRun(run, tables, changed).all(steps, revisions));
        });
    }

    /** Before anything runs: a file that does not compile leaves no trace. */
    private Map<String, Revision> compiled(List<Step> steps) {
        return source().load(steps.stream().map(step -> step.entry().id()).toList());
    }

    private RunResult stamp(List<String> targets, boolean purged) {
        List<Target> parsed = targets.stream().map(Target::parse).toList();
        RevisionGraph graph = graph();
        return withLock((run, tables) -> {
            try {
                return new StampRun(graph, run, tables).stamp(parsed, purged);
            } catch (SQLException failure) {
                throw DatabaseFailed.because("stamp failed", failure, run.ledger());
            }
        });
    }

    private interface Locked<T> {
        T run(Run run, RunTables tables) throws SQLException;
    }

    private <T> T withLock(Locked<T> work) {
        try (Transaction transaction = Transaction.begin(dataSource);
                HeldLock lock = lockPolicy.acquire(dataSource, transaction, options.lockWait(), listener)) {
            RunTables tables = RunTables.find(transaction.connection(), versionTable, options);
            Run run = new Run(
                    transaction,
                    lock,
                    new RunLedger(tables.versions().heads()),
                    options,
                    listener,
                    transaction.connection().getMetaData().getDatabaseMajorVersion());
            return work.run(run, tables);
        } catch (SQLException failure) {
            throw DatabaseFailed.because("the run could not begin", failure);
        }
    }

    private interface Asked<T> {
        T answer(Connection connection) throws SQLException;
    }

    private <T> T asked(Asked<T> question) {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            return question.answer(transaction.connection());
        } catch (SQLException failure) {
            throw DatabaseFailed.because("version table or history not read", failure);
        }
    }

    private RunTables tables(Connection connection) throws SQLException {
        return RunTables.find(connection, versionTable, options);
    }

    private RevisionSource source() {
        return source.orElseThrow(() -> new AutogenException(
                "no revisions: the executor was not told where they are", "call revisionsIn(...) first"));
    }
}
