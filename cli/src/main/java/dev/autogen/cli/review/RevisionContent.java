package dev.autogen.cli.review;

import dev.autogen.graph.RevisionEntry;
import dev.autogen.revision.Revision;
import dev.autogen.source.RevisionSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A revision with all that it does. */
public record RevisionContent(RevisionEntry entry, CollectedOperations upgrade, CollectedOperations downgrade) {

    public RevisionContent {
        Objects.requireNonNull(entry, "entry is null");
        Objects.requireNonNull(upgrade, "upgrade is null");
        Objects.requireNonNull(downgrade, "downgrade is null");
    }

    /**
     * Returns the revisions in the order given. They are compiled in one go.
     *
     * @throws dev.autogen.AutogenException where one cannot be compiled
     */
    public static List<RevisionContent> of(RevisionSource source, List<RevisionEntry> entries) {
        Map<String, Revision> revisions =
                source.load(entries.stream().map(RevisionEntry::id).toList());
        return entries.stream()
                .map(entry -> of(entry, revisions.get(entry.id())))
                .toList();
    }

    private static RevisionContent of(RevisionEntry entry, Revision revision) {
        return new RevisionContent(
                entry, CollectedOperations.of(revision::upgrade), CollectedOperations.of(revision::downgrade));
    }
}
