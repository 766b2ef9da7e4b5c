package dev.autogen.operation;

import dev.autogen.AutogenException;
import java.time.Duration;
import java.util.Objects;

/** What PostgreSQL takes as a timeout: whole milliseconds that fit 31 bits (PostgreSQL manual, 19.11). */
final class Timeouts {

    private Timeouts() {}

    static void check(Duration duration, String what) {
        Objects.requireNonNull(duration, "duration is null");
        boolean isWhole = duration.getNano() % 1_000_000 == 0;
        if (duration.isNegative() || !isWhole || duration.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0) {
            throw new AutogenException(
                    what + " refused: " + duration,
                    "use milliseconds(...), seconds(...) or minutes(...), at most 24 days");
        }
    }
}
