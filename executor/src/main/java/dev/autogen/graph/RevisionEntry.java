package dev.autogen.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a revision without running it.
 *
 * @param message one line, blank where the author wrote none
 * @param revises the ids of its parents, in the author's order, each once; empty for a root
 * @param branchLabels the names that this revision gives to its branch
 * @param dependsOn the ids of revisions of other branches that must be applied first
 * @param created ISO-8601 with zone, blank where unknown; it only decides between revisions that the graph leaves
 *     unordered
 * @param origin the file or the class, for messages
 * @param checksum of the source text without blanks and comments; empty where the source is not known
 * @param replaces the ids of the revisions that were folded into this one, its own among them; empty for any other
 * @param ordinals columns that hold ordinals, each with the constants in their order, {@code invoice.status = OPEN, PAID}
 */
public record RevisionEntry(
        String id,
        String message,
        List<String> revises,
        List<String> branchLabels,
        List<String> dependsOn,
        String created,
        String origin,
        Optional<String> checksum,
        List<String> replaces,
        List<String> ordinals) {

    public RevisionEntry {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(message, "message is null");
        Objects.requireNonNull(created, "created is null");
        Objects.requireNonNull(origin, "origin is null");
        Objects.requireNonNull(checksum, "checksum is null");
        revises = List.copyOf(new LinkedHashSet<>(revises));
        branchLabels = List.copyOf(new LinkedHashSet<>(branchLabels));
        dependsOn = List.copyOf(new LinkedHashSet<>(dependsOn));
        replaces = List.copyOf(new LinkedHashSet<>(replaces));
        ordinals = List.copyOf(ordinals);
    }

    /** One that replaces no other, and says nothing of ordinals. */
    public RevisionEntry(
            String id,
            String message,
            List<String> revises,
            List<String> branchLabels,
            List<String> dependsOn,
            String created,
            String origin,
            Optional<String> checksum) {
        this(id, message, revises, branchLabels, dependsOn, created, origin, checksum, List.of(), List.of());
    }

    /** One without labels, dependencies and checksum. */
    public RevisionEntry(String id, String message, List<String> revises, String created, String origin) {
        this(id, message, revises, List.of(), List.of(), created, origin, Optional.empty());
    }

    /** Returns {@code dd40085d47ea (create table timeseries)}, or the bare id where there is no message. */
    public String title() {
        return message.isBlank() ? id : id + " (" + message + ")";
    }
}
