package dev.autogen.codegen.runner;

import dev.autogen.codegen.review.ScriptStatement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A revision as a runner of SQL needs it.
 *
 * @param downgrade empty where there is no way back
 * @param isTransactional false where each statement commits at once
 */
public record RunnerRevision(
        String id,
        String message,
        Instant created,
        List<ScriptStatement> upgrade,
        Optional<List<ScriptStatement>> downgrade,
        boolean isTransactional) {

    public RunnerRevision {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(message, "message is null");
        Objects.requireNonNull(created, "created is null");
        upgrade = List.copyOf(upgrade);
        downgrade = downgrade.map(List::copyOf);
    }

    /** Returns {@code 838ca2a49944 (add total)}, in one line. */
    String title() {
        return message.isBlank()
                ? id
                : id + " (" + message.replaceAll("\\s+", " ").strip() + ")";
    }
}
