package dev.autogen.execute;

import dev.autogen.graph.Step;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a transaction that found no lock is tried again, and after which pause. While it pauses it holds no lock, so
 * whoever works with the tables goes on.
 */
final class Retry {

    /** lock_not_available and deadlock_detected (PostgreSQL manual, appendix A): nothing is wrong with the statement. */
    private static final Set<String> BUSY = Set.of("55P03", "40P01");

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final int attempts;
    private int attempt = 1;

    Retry(RunOptions options) {
        this.attempts = options.lockAttempts();
    }

    /** Something became permanent: what comes next has all its attempts before it. */
    void startAgain() {
        attempt = 1;
    }

    /** Returns what comes next; empty where the failure is not one of locks, or was the last that is allowed. */
    Optional<RetryNotice> after(RuntimeException failure, Step step) {
        Optional<String> reason = reason(failure);
        if (reason.isEmpty() || attempt >= attempts) {
            return Optional.empty();
        }
        // Doubled each time; beyond the longest pause a power of two would not fit any more.
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10));
        Duration pause = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        attempt++;
        return Optional.of(new RetryNotice(step, reason.get(), attempt, attempts, pause));
    }

    private static Optional<String> reason(RuntimeException failure) {
        String state = failure instanceof StatementFailed statement
                ? statement.sqlState()
                : failure instanceof DatabaseFailed database ? database.sqlState() : "";
        if (!BUSY.contains(state)) {
            return Optional.empty();
        }
        return Optional.of(state.equals("40P01") ? "deadlock" : "lock timeout");
    }
}
