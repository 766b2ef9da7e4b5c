package dev.autogen.execute;

import java.util.List;

/**
 * Hears of a run over several tenants. Told by the threads that run them, but never by two at once. An exception from here
 * lets no other tenant begin, and reaches the caller when those that run have ended.
 */
public interface TenantListener {

    /** Hears of nothing. */
    TenantListener NONE = new TenantListener() {};

    /** Hears of all, when the locks are held and none has begun. */
    default void beforeAll(List<Tenant> tenants) {}

    default void began(Tenant tenant) {}

    default void ended(TenantResult result) {}

    /**
     * Returns who hears of the single run of a tenant, beside the executor's own listener; is told by the thread that runs it,
     * at the same time as those of others.
     */
    default ExecutionListener of(Tenant tenant) {
        return ExecutionListener.NONE;
    }
}
