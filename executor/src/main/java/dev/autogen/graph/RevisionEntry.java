package dev.autogen.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * What is known of a revision without running it.
 *
 * @param message one line, blank where the author wrote none
 * @param revises the ids of its parents, in the author's order, each once; empty for a root
 * @param created ISO-8601 with zone, blank where unknown; it only decides between revisions that the graph leaves
 *     unordered
 * @param origin the file or the class, for messages
 */
public record RevisionEntry(String id, String message, List<String> revises, String created, String origin) {

    public RevisionEntry {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(message, "message is null");
        Objects.requireNonNull(created, "created is null");
        Objects.requireNonNull(origin, "origin is null");
        revises = List.copyOf(new LinkedHashSet<>(revises));
    }

    /** Returns {@code dd40085d47ea (create table timeseries)}, or the bare id where there is no message. */
    public String title() {
        return message.isBlank() ? id : id + " (" + message + ")";
    }
}
