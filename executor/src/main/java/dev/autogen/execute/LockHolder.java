package dev.autogen.execute;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Who a run waits for.
 *
 * @param processId of the other session's server process
 * @param application what the other session calls itself; blank where it does not
 * @param since when the other session began what it is doing; where the role may not see that, when it was asked
 */
public record LockHolder(int processId, String application, OffsetDateTime since) {

    public LockHolder {
        Objects.requireNonNull(application, "application is null");
        Objects.requireNonNull(since, "since is null");
    }

    /** Returns {@code server process 4711 (autogen), busy since 2026-11-23T09:35:43Z}. */
    public String describe() {
        String name = application.isBlank() ? "" : " (" + application + ")";
        return "server process " + processId + name + ", busy since " + since.truncatedTo(ChronoUnit.SECONDS);
    }
}
