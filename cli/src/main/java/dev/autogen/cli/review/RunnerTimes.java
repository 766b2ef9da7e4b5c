package dev.autogen.cli.review;

import dev.autogen.AutogenException;
import dev.autogen.graph.RevisionEntry;
import dev.autogen.graph.RevisionGraph;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * When runners, which go by time, believe that revisions were made: in the second at which they were, but never before what
 * they stand on. Several files of one comparison have one time, and one that was folded from others is younger than what
 * follows it. No revision that comes later changes these times.
 */
public final class RunnerTimes {

    private final RevisionGraph graph;
    private final Map<String, Instant> times = new HashMap<>();

    private RunnerTimes(RevisionGraph graph) {
        this.graph = graph;
    }

    /**
     * Returns them by the id of the revision.
     *
     * @throws AutogenException where one does not say when it was made
     */
    public static Map<String, Instant> of(RevisionGraph graph) {
        RunnerTimes runner = new RunnerTimes(graph);
        graph.topologicalOrder().forEach(entry -> runner.times.put(entry.id(), runner.time(entry)));
        return Map.copyOf(runner.times);
    }

    private Instant time(RevisionEntry entry) {
        Instant created = created(entry);
        return Stream.concat(
                        entry.revises().stream(),
                        graph.dependencies(entry).stream().map(RevisionEntry::id))
                .map(id -> times.get(id).plusSeconds(1))
                .filter(created::isBefore)
                .max(Instant::compareTo)
                .orElse(created);
    }

    private static Instant created(RevisionEntry entry) {
        try {
            return OffsetDateTime.parse(entry.created()).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException notATime) {
            throw new AutogenException(
                    "emit refused: " + entry.title()
                            + ": the version of the file would be its time, which it does not say: '" + entry.created()
                            + "'",
                    "write created = \"2026-11-23T16:22:07Z\" into its header");
        }
    }
}
