package dev.autogen.graph;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the left side of an {@code @} leaves to choose from.
 *
 * @param name as somebody typed it
 * @param lineage the revision that has the name, all that it follows, and all that follows it
 */
record BranchScope(String name, String revision, Set<String> lineage) {

    BranchScope {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(revision, "revision is null");
        lineage = Set.copyOf(lineage);
    }

    boolean holds(String id) {
        return lineage.contains(id);
    }

    List<String> of(List<String> ids) {
        return ids.stream().filter(lineage::contains).toList();
    }
}
