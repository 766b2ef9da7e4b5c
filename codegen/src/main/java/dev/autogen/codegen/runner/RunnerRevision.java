package dev.autogen.codegen.runner;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A revision as a runner of SQL needs it.
 *
 * @param time later than that of each revision that it stands on, since runners go by time
 * @param downgrade empty where there is no way back, or none is wanted
 */
public record RunnerRevision(
        String id, String message, Instant time, RunnerScript upgrade, Optional<RunnerScript> downgrade) {

    private static final DateTimeFormatter VERSION =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    public RunnerRevision {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(message, "message is null");
        Objects.requireNonNull(time, "time is null");
        Objects.requireNonNull(upgrade, "upgrade is null");
        Objects.requireNonNull(downgrade, "downgrade is null");
    }

    /** Returns what runners sort it by: its time in UTC, {@code 20261123162207}. */
    public String version() {
        return VERSION.format(time);
    }

    /** Whether each direction is one transaction. */
    public boolean isTransactional() {
        return upgrade.isTransactional()
                && downgrade.filter(script -> !script.isTransactional()).isEmpty();
    }

    /** Returns {@code 838ca2a49944 (add total)}, in one line. */
    String title() {
        return message.isBlank()
                ? id
                : id + " (" + message.replaceAll("\\s+", " ").strip() + ")";
    }
}
