package dev.autogen.execute;

import dev.autogen.graph.Step;
import java.time.Duration;
import java.util.Objects;

/** A step that ran. */
public record StepResult(Step step, Duration duration) {

    public StepResult {
        Objects.requireNonNull(step, "step is null");
        Objects.requireNonNull(duration, "duration is null");
    }
}
