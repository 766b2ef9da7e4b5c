package dev.autogen.execute;

import dev.autogen.graph.RevisionEntry;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A revision whose file says something else than what ran.
 *
 * @param entry as the file is now
 * @param ranAt when it ran as it was then
 */
public record ChangedRevision(RevisionEntry entry, OffsetDateTime ranAt) {

    public ChangedRevision {
        Objects.requireNonNull(entry, "entry is null");
        Objects.requireNonNull(ranAt, "ranAt is null");
    }
}
