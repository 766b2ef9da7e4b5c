package dev.autogen.diff;

import dev.autogen.diff.hazard.HazardReview;
import dev.autogen.environment.Environment;
import dev.autogen.operation.Change;
import dev.autogen.operation.Hazard;
import java.util.List;
import java.util.stream.Stream;

/** The changes as a project's Environment.java lets them go on. */
final class ProcessedChanges {

    private ProcessedChanges() {}

    /**
     * Returns them with their hazards; what somebody put in is looked at, too.
     *
     * @param changes with their hazards
     */
    static List<Change> of(List<Change> changes, Environment environment) {
        List<Change> processed = List.copyOf(environment.process(changes));
        List<Change> reviewed = HazardReview.of(processed);
        return Stream.iterate(0, index -> index < processed.size(), index -> index + 1)
                .map(index -> reviewed.get(index).withHazards(hazards(processed.get(index), reviewed.get(index))))
                .toList();
    }

    /** A hazard of an operation that somebody took out is nobody's. */
    private static List<Hazard> hazards(Change processed, Change reviewed) {
        return Stream.concat(processed.hazards().stream(), reviewed.hazards().stream())
                .filter(hazard -> Stream.concat(processed.up().stream(), processed.down().stream())
                        .anyMatch(hazard.operation()::equals))
                .distinct()
                .toList();
    }
}
