package dev.autogen.execute;

import java.time.Duration;

/** Durations as people write them. */
final class Durations {

    private static final long MS_PER_SECOND = 1_000;
    private static final long SECONDS_PER_MINUTE = 60;

    private Durations() {}

    /** Returns {@code 10 min}, {@code 1 min 30 s}, {@code 5 s} or {@code 250 ms}. */
    static String text(Duration duration) {
        if (duration.toMillis() < MS_PER_SECOND) {
            return duration.toMillis() + " ms";
        }
        long seconds = duration.toSeconds() % SECONDS_PER_MINUTE;
        String rest = seconds == 0 ? "" : seconds + " s";
        return duration.toMinutes() == 0 ? rest : (duration.toMinutes() + " min " + rest).strip();
    }
}
