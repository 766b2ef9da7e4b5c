package dev.autogen.diff.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which kinds of undeclared objects stay, and the names of those that do. */
final class Keeping {

    private final Set<UndeclaredKind> removed;
    private final SortedMap<UndeclaredKind, List<String>> names = new TreeMap<>();

    Keeping(Set<UndeclaredKind> removed) {
        this.removed = Set.copyOf(removed);
    }

    /** Returns the same decision with no names yet. */
    Keeping withoutNames() {
        return new Keeping(removed);
    }

    boolean keeps(UndeclaredKind kind) {
        return !removed.contains(kind);
    }

    void note(UndeclaredKind kind, String name) {
        names.computeIfAbsent(kind, key -> new ArrayList<>()).add(name);
    }

    SortedMap<UndeclaredKind, List<String>> names() {
        return Collections.unmodifiableSortedMap(names);
    }
}
