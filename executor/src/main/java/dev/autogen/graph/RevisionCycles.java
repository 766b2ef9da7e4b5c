package dev.autogen.graph;

import dev.autogen.AutogenException;
import java.util.List;
import java.util.stream.Collectors;

/** Revisions that follow each other, or themselves, or depend on what follows them. */
public final class RevisionCycles extends AutogenException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // the JDK's immutable collections are serializable
    private final List<List<String>> cycles;

    private RevisionCycles(String whatHappened, String fix, List<List<String>> cycles) {
        super(whatHappened, fix);
        this.cycles = cycles.stream().map(List::copyOf).toList();
    }

    /**
     * @param cycles each a path whose last id is its first
     */
    static RevisionCycles ofParents(List<List<String>> cycles, RevisionIndex index) {
        return new RevisionCycles(
                "cycle is detected in revisions: " + text(cycles, index),
                "correct `revises` in one file of each cycle",
                cycles);
    }

    /**
     * @param cycles each a path whose last id is its first, and where at least one goes on by a dependency
     */
    static RevisionCycles ofDependencies(List<List<String>> cycles, RevisionIndex index) {
        return new RevisionCycles(
                "dependency cycle is detected in revisions: " + text(cycles, index),
                "correct `dependsOn` in one file of each cycle",
                cycles);
    }

    /** Returns the paths from the earlier to the later, each ending with the id that it begins with. */
    public List<List<String>> cycles() {
        return cycles;
    }

    private static String text(List<List<String>> cycles, RevisionIndex index) {
        return cycles.stream()
                .map(cycle -> String.join(" -> ", cycle) + " (" + files(cycle, index) + ")")
                .collect(Collectors.joining("\n    "));
    }

    private static String files(List<String> cycle, RevisionIndex index) {
        return cycle.stream().skip(1).map(id -> index.entry(id).origin()).collect(Collectors.joining(", "));
    }
}
