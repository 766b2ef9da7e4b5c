package dev.autogen.cli.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a database is, and where its files are.
 *
 * @param current the revisions in the version table, sorted
 * @param heads those that the files lead to, sorted
 * @param pending the ids that have not run, in the order in which they would; empty where nobody asked
 * @param changed files that say something else than what ran; empty where nobody asked
 */
public record FileState(
        List<String> current, List<String> heads, Optional<List<String>> pending, Optional<List<ChangedFile>> changed) {

    public FileState {
        current = List.copyOf(current);
        heads = List.copyOf(heads);
        Objects.requireNonNull(pending, "pending is null");
        Objects.requireNonNull(changed, "changed is null");
    }

    /**
     * A file that changed after it ran.
     *
     * @param file as a person would name it
     * @param ranAt in ISO-8601, in UTC, to the second
     */
    public record ChangedFile(String revision, String file, String ranAt) {}

    public boolean isAtHead() {
        return current.equals(heads);
    }
}
