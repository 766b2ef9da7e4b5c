package dev.autogen.source;

import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.revision.Revision;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** The revisions of another source as they were when it was asked first: read and compiled once, for several runs at once. */
final class PreparedSource implements RevisionSource {

    private final RevisionSource source;
    private final List<RevisionEntry> entries;
    private final RevisionGraph graph;
    private final ReentrantLock loading = new ReentrantLock();
    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Map<Set<String>, RuntimeException> failures = new HashMap<>();

    PreparedSource(RevisionSource source) {
        this.source = source;
        this.entries = List.copyOf(source.entries());
        this.graph = RevisionGraph.of(entries);
    }

    @Override
    public List<RevisionEntry> entries() {
        return entries;
    }

    @Override
    public RevisionGraph graph() {
        return graph;
    }

    @Override
    public RevisionSource prepared() {
        return this;
    }

    /** Each run has instances of its own: a revision may have fields. */
    @Override
    public Map<String, Revision> load(Collection<String> ids) {
        Map<String, Revision> revisions = new LinkedHashMap<>();
        loaded(ids)
                .forEach((id, type) -> revisions.put(
                        id, RevisionClasses.instance(type, graph.get(id).origin())));
        return revisions;
    }

    private Map<String, Class<?>> loaded(Collection<String> ids) {
        loading.lock();
        try {
            Set<String> missing = new LinkedHashSet<>(ids);
            missing.removeAll(classes.keySet());
            if (!missing.isEmpty()) {
                load(missing);
            }
            Map<String, Class<?>> loaded = new LinkedHashMap<>();
            ids.forEach(id -> loaded.put(id, classes.get(id)));
            return loaded;
        } finally {
            loading.unlock();
        }
    }

    /** What the compiler refused once it would refuse for each tenant anew. */
    private void load(Set<String> missing) {
        Optional.ofNullable(failures.get(missing)).ifPresent(failure -> {
            throw failure;
        });
        try {
            source.load(missing).forEach((id, revision) -> classes.put(id, revision.getClass()));
        } catch (RuntimeException failure) {
            failures.put(missing, failure);
            throw failure;
        }
    }
}
