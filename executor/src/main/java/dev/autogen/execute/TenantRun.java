package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.graph.Target;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * One command over several databases or schemas, some of them at a time:
 *
 * <pre>{@code
 * RevisionExecutor.on(dataSource).revisionsIn("db.revisions").eachSchema(List.of("tenant_a", "tenant_b")).upgrade("head");
 * }</pre>
 *
 * <p>Each tenant has a run of its own, as {@link RevisionExecutor} describes it, and where one fails the others go on. To
 * take up the rest, run the same again with those that are not {@link TenantResult#isDone}, or with all: those that are
 * there already cost a look.
 *
 * <p>The revisions are read, checked and compiled once. Each tenant has instances of its own of them; what a revision keeps in
 * a static field is common to all.
 *
 * <p>Where schemas are tenants, the lock of their database is held once for the whole, so another run on it waits for the
 * last of them. Each that runs takes one connection, another for a moment where it fails, and the lock takes one: a pool
 * that has twice as many as run at a time, and one more, is large enough. A database of its own takes two for its run.
 *
 * <p>Immutable: each method that sets something returns a copy.
 */
public final class TenantRun {

    /** How many run at a time where nobody says so: as many as a pool of ten connections allows. */
    public static final int DEFAULT_PARALLEL = 4;

    /** A server that takes 100 connections, as one does that nobody configured, has some left then. */
    public static final int MOST_PARALLEL = 64;

    private final RevisionExecutor executor;
    private final List<Tenant> tenants;
    private final int parallel;
    private final TenantListener listener;

    private TenantRun(RevisionExecutor executor, List<Tenant> tenants, int parallel, TenantListener listener) {
        this.executor = Objects.requireNonNull(executor, "executor is null");
        this.tenants = List.copyOf(tenants);
        this.parallel = parallel;
        this.listener = Objects.requireNonNull(listener, "listener is null");
    }

    /**
     * @param executor says which revisions, which tables, which options; its own data source is not used
     * @throws AutogenException where two tenants have one name, or are the same schema
     */
    static TenantRun of(RevisionExecutor executor, List<Tenant> tenants) {
        Set<String> names = new HashSet<>();
        Map<DataSource, Set<Optional<String>>> schemas = new IdentityHashMap<>();
        for (Tenant tenant : tenants) {
            boolean isNew = names.add(tenant.name())
                    && schemas.computeIfAbsent(tenant.dataSource(), any -> new HashSet<>())
                            .add(tenant.schema());
            if (!isNew) {
                throw new AutogenException("tenant twice: " + tenant.name(), "name each of them once");
            }
        }
        return new TenantRun(executor, tenants, DEFAULT_PARALLEL, TenantListener.NONE);
    }

    /**
     * Sets how many run at a time.
     *
     * @throws AutogenException where that is less than 1 or more than {@value #MOST_PARALLEL}
     */
    public TenantRun parallel(int value) {
        if (value < 1 || value > MOST_PARALLEL) {
            throw new AutogenException("option refused: " + value + " tenants at a time", "give 1 to " + MOST_PARALLEL);
        }
        return new TenantRun(executor, tenants, value, listener);
    }

    /** One listener; a second one replaces the first. */
    public TenantRun listener(TenantListener value) {
        return new TenantRun(executor, tenants, parallel, value);
    }

    /**
     * Upgrades each tenant.
     *
     * @param target see {@link Target#parse}; what is relative in it is so for each tenant
     * @return one result a tenant, in their order; where the thread is interrupted, those that run end and the others do not
     *     begin
     * @throws LockTaken where another run goes on too long in the database of a schema; then nothing ran
     * @throws AutogenException where the revisions cannot be read, or the target can be none; then nothing ran
     */
    public List<TenantResult> upgrade(String target) {
        Target.parse(target);
        return run(one -> one.upgrade(target));
    }

    /** Downgrades each tenant, likewise. */
    public List<TenantResult> downgrade(String target) {
        Target.parse(target);
        return run(one -> one.downgrade(target));
    }

    /** Stamps each tenant, likewise. */
    public List<TenantResult> stamp(List<String> targets) {
        targets.forEach(Target::parse);
        return run(one -> one.stamp(targets));
    }

    /** Returns where each tenant is, before and after being the same; changes nothing and waits for nobody. */
    public List<TenantResult> current() {
        return workers().all(tenants, tenant -> {
            List<String> heads =
                    executor.on(tenant, RunLock::acquire, listener.of(tenant)).current();
            return new RunResult(heads, heads, List.of());
        });
    }

    private List<TenantResult> run(Function<RevisionExecutor, RunResult> command) {
        RevisionExecutor prepared = executor.prepared();
        try (DatabaseLocks locks = DatabaseLocks.acquire(executor, tenants)) {
            return workers()
                    .all(tenants, tenant -> command.apply(prepared.on(tenant, locks.of(tenant), listener.of(tenant))));
        }
    }

    private TenantWorkers workers() {
        return new TenantWorkers(parallel, listener);
    }
}
