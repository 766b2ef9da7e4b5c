package dev.autogen.execute;

import dev.autogen.graph.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What every message about a step that failed says.
 *
 * @param place the file or the class, with the line where it is known
 * @param heads where the database was before the run, and therefore is again
 */
record FailedStep(Step step, String place, List<String> heads) {

    FailedStep {
        Objects.requireNonNull(step, "step is null");
        Objects.requireNonNull(place, "place is null");
        heads = List.copyOf(heads);
    }

    /**
     * @param frames of an exception that came from the revision
     */
    static FailedStep of(Step step, List<String> heads, Class<?> revision, StackTraceElement[] frames) {
        String origin = step.entry().origin();
        String place = Arrays.stream(frames)
                .filter(frame -> frame.getClassName().equals(revision.getName()) && frame.getLineNumber() > 0)
                .findFirst()
                .map(frame -> origin + ":" + frame.getLineNumber())
                .orElse(origin);
        return new FailedStep(step, place, heads);
    }

    String inRevision() {
        return direction() + " failed: revision " + step.entry().title() + " in " + place;
    }

    String inOperation(String operation) {
        return direction() + " failed: " + operation + " of revision "
                + step.entry().title() + " in " + place;
    }

    String rolledBack() {
        return "\n  " + rolledBack(heads);
    }

    static String rolledBack(List<String> heads) {
        return "everything was rolled back; the database is at "
                + (heads.isEmpty() ? "base" : String.join(", ", heads));
    }

    String correctFile() {
        return "correct " + place + ", then run the command again";
    }

    private String direction() {
        return step instanceof Step.Upgrade ? "upgrade" : "downgrade";
    }
}
