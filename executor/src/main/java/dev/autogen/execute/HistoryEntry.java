package dev.autogen.execute;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the history table.
 *
 * @param revision the id; for a stamp all ids that the database was said to be at, with commas, or {@code base}
 * @param duration empty as long as it runs, and for what a script ran
 * @param user the role of PostgreSQL
 * @param host of the program that ran it; blank where a script did
 * @param checksum of the file that ran; empty where its source was not known
 * @param error what PostgreSQL said; blank where nothing failed
 */
public record HistoryEntry(
        long number,
        String revision,
        Direction direction,
        Outcome outcome,
        OffsetDateTime startedAt,
        Optional<Duration> duration,
        String user,
        String host,
        Optional<String> checksum,
        String error) {

    /** What was done with the revision. */
    public enum Direction {
        UPGRADE,
        DOWNGRADE,
        /** Noted, not run. */
        STAMP,
        /** The file changed after it ran, and somebody said that this is all right. */
        ACCEPT
    }

    /** What became of it. */
    public enum Outcome {
        DONE,
        /** It runs, or was cut within an autocommit block: the next run takes it up where it was. */
        STARTED,
        /** It was rolled back. */
        FAILED,
        /** It was cut, and a stamp said that it shall not be taken up. */
        ABANDONED
    }

    public HistoryEntry {
        Objects.requireNonNull(revision, "revision is null");
        Objects.requireNonNull(direction, "direction is null");
        Objects.requireNonNull(outcome, "outcome is null");
        Objects.requireNonNull(startedAt, "startedAt is null");
        Objects.requireNonNull(duration, "duration is null");
        Objects.requireNonNull(user, "user is null");
        Objects.requireNonNull(host, "host is null");
        Objects.requireNonNull(checksum, "checksum is null");
        Objects.requireNonNull(error, "error is null");
    }
}
