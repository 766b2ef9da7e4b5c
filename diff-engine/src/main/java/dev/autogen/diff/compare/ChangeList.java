package dev.autogen.diff.compare;

import dev.autogen.operation.Change;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects changes by phase; within a phase they stay in the order in which they came. */
final class ChangeList {

    private final Map<Phase, List<Change>> changes = new EnumMap<>(Phase.class);

    void add(Phase phase, Change change) {
        changes.computeIfAbsent(phase, key -> new ArrayList<>()).add(change);
    }

    List<Change> inOrder() {
        return changes.values().stream().flatMap(List::stream).toList();
    }
}
