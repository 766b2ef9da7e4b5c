package dev.autogen.execute;

import java.util.List;

/**
 * A run that was committed.
 *
 * @param before the heads that the database was at, sorted
 * @param after the heads that it is at now, sorted
 * @param steps in the order in which they ran; empty where the database was there already
 */
public record RunResult(List<String> before, List<String> after, List<StepResult> steps) {

    public RunResult {
        before = List.copyOf(before);
        after = List.copyOf(after);
        steps = List.copyOf(steps);
    }
}
