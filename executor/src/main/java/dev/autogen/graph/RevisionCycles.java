package dev.autogen.graph;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Revisions that follow each other, or themselves. */
public final class RevisionCycles extends AutogenException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final List<List<String>> cycles;

    /**
     * @param cycles each a path whose last id is its first
     */
    RevisionCycles(List<List<String>> cycles, Map<String, RevisionEntry> entries) {
        super(
                "cycle is detected in revisions: "
                        + cycles.stream().map(cycle -> text(cycle, entries)).collect(Collectors.joining("\n    ")),
                "correct `revises` in one file of each cycle");
        this.cycles = cycles.stream().map(List::copyOf).toList();
    }

    /** Returns the paths from parent to child, each ending with the id that it begins with. */
    public List<List<String>> cycles() {
        return cycles;
    }

    private static String text(List<String> cycle, Map<String, RevisionEntry> entries) {
        String files =
                cycle.stream().skip(1).map(id -> entries.get(id).origin()).collect(Collectors.joining(", "));
        return String.join(" -> ", cycle) + " (" + files + ")";
    }
}
