package dev.autogen.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The labels that hold for each revision: from the one that has it to all that follow, and back as far as the line is a
 * line, which a branch point or a merge ends.
 */
final class BranchLabels {

    private static final BitSet NONE = new BitSet();

    /** Sorted; the sets hold places in it, and neighbours share a set: ten thousand sets of strings would be large. */
    private final List<String> labels;

    private final Map<String, BitSet> own = new HashMap<>();
    private final Map<String, BitSet> inherited = new HashMap<>();
    private final Map<String, BitSet> handedBack = new HashMap<>();

    /**
     * @param oldestFirst all revisions
     */
    BranchLabels(RevisionIndex index, Links links, List<String> oldestFirst) {
        this.labels = List.copyOf(index.labels().keySet());
        if (labels.isEmpty()) {
            return;
        }
        for (int place = 0; place < labels.size(); place++) {
            own.computeIfAbsent(index.labels().get(labels.get(place)), id -> new BitSet())
                    .set(place);
        }
        for (String id : oldestFirst) {
            BitSet held = own.getOrDefault(id, NONE);
            for (String parent : links.parents(id)) {
                held = union(held, inherited.get(parent));
            }
            inherited.put(id, held);
        }
        List<String> newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        for (String id : newestFirst) {
            handedBack.put(id, union(own.getOrDefault(id, NONE), fromChild(id, links)));
        }
    }

    /** Returns them sorted. */
    List<String> of(String id) {
        BitSet held = union(inherited.getOrDefault(id, NONE), handedBack.getOrDefault(id, NONE));
        return held.stream().mapToObj(labels::get).toList();
    }

    private BitSet fromChild(String id, Links links) {
        // Dependents count here, as they do in Alembic: from here on it is no longer one line.
        if (links.children(id).size() != 1 || links.neededBy(id).size() != 1 || isMerge(id, links)) {
            return NONE;
        }
        String child = links.children(id).get(0);
        return isMerge(child, links) ? NONE : handedBack.get(child);
    }

    private static boolean isMerge(String id, Links links) {
        return links.parents(id).size() > 1;
    }

    private static BitSet union(BitSet one, BitSet other) {
        if (other.isEmpty() || one.equals(other)) {
            return one;
        }
        if (one.isEmpty()) {
            return other;
        }
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}
