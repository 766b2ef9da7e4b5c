package dev.autogen.execute;

import dev.autogen.graph.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a run would do, tried in a transaction that was rolled back.
 *
 * @param current the version rows of the database, before and after
 * @param steps in their order
 */
public record Rehearsal(List<String> current, List<Rehearsed> steps) {

    public Rehearsal {
        current = List.copyOf(current);
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param sql its title as a comment, then its statements; what could not be run follows a comment that says so
     * @param notRun why not all of it ran; empty where all did
     */
    public record Rehearsed(Step step, String sql, Optional<String> notRun) {

        public Rehearsed {
            Objects.requireNonNull(step, "step is null");
            Objects.requireNonNull(sql, "sql is null");
            Objects.requireNonNull(notRun, "notRun is null");
        }
    }
}
