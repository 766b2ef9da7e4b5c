package dev.autogen.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The revisions by all that they may be called: their id, the beginning of it, a label of theirs. */
final class RevisionIndex {

    /** Ids no longer than this must be typed in full (Alembic has the same number). */
    private static final int SHORT = 3;

    private final Map<String, RevisionEntry> entries = new LinkedHashMap<>();
    private final NavigableSet<String> ids = new TreeSet<>();
    private final SortedMap<String, String> labels = new TreeMap<>();

    /**
     * @param entries with ids and labels of which each is there once
     */
    RevisionIndex(Collection<RevisionEntry> entries) {
        for (RevisionEntry entry : entries) {
            this.entries.put(entry.id(), entry);
            ids.add(entry.id());
            entry.branchLabels().forEach(label -> labels.put(label, entry.id()));
        }
    }

    /** Returns them in the order in which they came. */
    Collection<RevisionEntry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    boolean has(String id) {
        return entries.containsKey(id);
    }

    /** Returns the entry of an id that is known to be here. */
    RevisionEntry entry(String id) {
        return entries.get(id);
    }

    List<RevisionEntry> entries(Collection<String> some) {
        return some.stream().map(entries::get).toList();
    }

    /** Returns the id of the revision that has each label. */
    SortedMap<String, String> labels() {
        return Collections.unmodifiableSortedMap(labels);
    }

    /** Returns the id that a full id or a label means. */
    Optional<String> exact(String identifier) {
        return entries.containsKey(identifier) ? Optional.of(identifier) : Optional.ofNullable(labels.get(identifier));
    }

    /** Returns the ids, sorted, that begin so and are long enough to be shortened. */
    List<String> beginningWith(String prefix) {
        List<String> found = new ArrayList<>();
        for (String id : ids.tailSet(prefix, true)) {
            if (!id.startsWith(prefix)) {
                break;
            }
            if (id.length() > SHORT) {
                found.add(id);
            }
        }
        return found;
    }

    /**
     * Returns the revision with that id or label, or the only one whose id begins so.
     *
     * @param isMeant which of those that begin so to look at
     * @throws UnknownRevision where there is none
     * @throws AmbiguousRevision where several begin so
     */
    RevisionEntry get(String identifier, Predicate<String> isMeant) {
        Optional<String> exact = exact(identifier);
        if (exact.isPresent()) {
            return entries.get(exact.get());
        }
        List<String> candidates =
                beginningWith(identifier).stream().filter(isMeant).toList();
        if (candidates.isEmpty()) {
            throw new UnknownRevision(identifier, CloseMatches.of(identifier, entries.values()));
        }
        if (candidates.size() > 1) {
            throw new AmbiguousRevision(identifier, entries(candidates));
        }
        return entries.get(candidates.get(0));
    }
}
