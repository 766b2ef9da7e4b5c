package dev.autogen.execute;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The locks of the databases whose schemas are tenants, each taken once for all of them: they do not exclude each other, and
 * another run waits until the last one has ended.
 */
final class DatabaseLocks implements AutoCloseable {

    private final Map<DataSource, RunLock> locks = new IdentityHashMap<>();

    /**
     * @throws LockTaken where another run goes on in one of them
     */
    static DatabaseLocks acquire(RevisionExecutor executor, List<Tenant> tenants) {
        DatabaseLocks locks = new DatabaseLocks();
        try {
            tenants.stream()
                    .filter(tenant -> tenant.schema().isPresent())
                    .forEach(tenant -> locks.locks.computeIfAbsent(tenant.dataSource(), executor::lock));
            return locks;
        } catch (RuntimeException | Error failure) {
            locks.close();
            throw failure;
        }
    }

    /** A database of its own has a lock of its own. */
    HeldLock.Policy of(Tenant tenant) {
        if (tenant.schema().isEmpty()) {
            return RunLock::acquire;
        }
        RunLock ofDatabase = locks.get(tenant.dataSource());
        return (dataSource, work, wait, listener) -> TenantLock.acquire(ofDatabase, dataSource, work);
    }

    @Override
    public void close() {
        locks.values().forEach(RunLock::close);
    }
}
