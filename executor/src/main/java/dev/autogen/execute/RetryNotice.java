package dev.autogen.execute;

import dev.autogen.graph.Step;
import java.time.Duration;
import java.util.Objects;

/**
 * A transaction that found no lock and is tried again.
 *
 * @param step that was cut; the transaction begins again with the first step that is not committed
 * @param reason what PostgreSQL said
 * @param attempt the one that comes, counted from 1
 * @param attempts the most that are made
 * @param pause before it
 */
public record RetryNotice(Step step, String reason, int attempt, int attempts, Duration pause) {

    public RetryNotice {
        Objects.requireNonNull(step, "step is null");
        Objects.requireNonNull(reason, "reason is null");
        Objects.requireNonNull(pause, "pause is null");
    }

    /** Returns a line for people. */
    public String describe() {
        return "No lock for " + step.entry().title() + " (" + reason + "); rolled back, attempt " + attempt + " of "
                + attempts + " in " + Durations.text(pause);
    }
}
