package dev.autogen.execute;

import java.time.Duration;
import java.util.Objects;

/** One tenant, and what became of it. */
public record TenantResult(Tenant tenant, TenantOutcome outcome, Duration duration) {

    public TenantResult {
        Objects.requireNonNull(tenant, "tenant is null");
        Objects.requireNonNull(outcome, "outcome is null");
        Objects.requireNonNull(duration, "duration is null");
    }

    public boolean isDone() {
        return outcome instanceof TenantOutcome.Done;
    }
}
