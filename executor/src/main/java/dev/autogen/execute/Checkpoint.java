package dev.autogen.execute;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a step has come.
 *
 * @param statements how many of the revision's statements have run
 * @param fingerprint of these statements, so that a file that changed in them is told from one that did not; blank for none
 * @param pending the statement that was begun and may or may not have ended, where it cannot be part of a transaction
 */
record Checkpoint(int statements, String fingerprint, Optional<Pending> pending) {

    static final Checkpoint NONE = new Checkpoint(0, "", Optional.empty());

    /**
     * A statement that is not done as a whole or not at all.
     *
     * @param after for an update in batches: the last key that was updated, as a literal
     */
    record Pending(String statement, Optional<String> after) {

        Pending {
            Objects.requireNonNull(statement, "statement is null");
            Objects.requireNonNull(after, "after is null");
        }
    }

    Checkpoint {
        Objects.requireNonNull(fingerprint, "fingerprint is null");
        Objects.requireNonNull(pending, "pending is null");
    }

    /** Whether nothing of the step stays. */
    boolean isNothing() {
        return statements == 0 && pending.isEmpty();
    }

    Checkpoint behind(String statement) {
        return new Checkpoint(statements + 1, digest(fingerprint + '\n' + statement), Optional.empty());
    }

    Checkpoint during(String statement, Optional<String> after) {
        return new Checkpoint(statements, fingerprint, Optional.of(new Pending(statement, after)));
    }

    Checkpoint withoutPending() {
        return new Checkpoint(statements, fingerprint, Optional.empty());
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            // Every Java platform has it (java.security.MessageDigest).
            throw new IllegalStateException(impossible);
        }
    }
}
