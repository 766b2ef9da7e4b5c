package dev.autogen.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

/** A database that knows what is applied, and holds each step to what it must find. */
final class AppliedRevisions {

    private final RevisionGraph graph;
    private final Set<String> applied = new TreeSet<>();
    private final Set<String> rows = new TreeSet<>();

    AppliedRevisions(RevisionGraph graph) {
        this.graph = graph;
    }

    Set<String> rows() {
        return rows;
    }

    Set<String> applied() {
        return applied;
    }

    void take(Step step) {
        String id = step.entry().id();
        if (step instanceof Step.Upgrade) {
            assertThat(applied).containsAll(needs(id)).doesNotContain(id);
            applied.add(id);
        } else {
            assertThat(applied.stream().filter(other -> needs(other).contains(id)))
                    .isEmpty();
            assertThat(applied.remove(id)).isTrue();
        }
        Graphs.apply(step, rows);
        requireRows();
    }

    /** Somebody says that these are the rows: what they need is applied, and nothing else. */
    void noted(Set<String> newRows) {
        rows.clear();
        rows.addAll(newRows);
        applied.clear();
        newRows.forEach(this::addNeeded);
        requireRows();
    }

    void requireRows() {
        Set<String> maximal = new TreeSet<>(applied);
        applied.forEach(id -> maximal.removeAll(needs(id)));
        assertThat(rows).isEqualTo(maximal);
    }

    private void addNeeded(String id) {
        if (applied.add(id)) {
            needs(id).forEach(this::addNeeded);
        }
    }

    private Set<String> needs(String id) {
        RevisionEntry entry = graph.get(id);
        Set<String> needs = new TreeSet<>(entry.revises());
        graph.dependencies(entry).forEach(dependency -> needs.add(dependency.id()));
        return needs;
    }
}
