package dev.autogen.execute;

import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import dev.autogen.revision.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was read of a source once, so that whoever looked at it before a run need not read thousands of files again. */
record ReadRevisions(RevisionSource source, RevisionGraph graph) implements RevisionSource {

    @Override
    public List<RevisionEntry> entries() {
        return graph.topologicalOrder();
    }

    @Override
    public Map<String, Revision> load(Collection<String> ids) {
        return source.load(ids);
    }

    @Override
    public RevisionSource read() {
        return this;
    }
}
