package dev.autogen.execute;

import dev.autogen.graph.Step;
import java.util.Arrays;
import java.util.Objects;

/**
 * What every message about a step that failed says.
 *
 * @param place the file or the class, with the line where it is known
 * @param ledger knows what stays
 */
record FailedStep(Step step, String place, RunLedger ledger) {

    FailedStep {
        Objects.requireNonNull(step, "step is null");
        Objects.requireNonNull(place, "place is null");
        Objects.requireNonNull(ledger, "ledger is null");
    }

    /**
     * @param frames of an exception that came from the revision
     */
    static FailedStep of(Step step, RunLedger ledger, Class<?> revision, StackTraceElement[] frames) {
        String origin = step.entry().origin();
        int line = line(revision, frames);
        return new FailedStep(step, line > 0 ? origin + ":" + line : origin, ledger);
    }

    /** Returns the line of the revision that an exception came from; 0 where it is not known. */
    static int line(Class<?> revision, StackTraceElement[] frames) {
        return Arrays.stream(frames)
                .filter(frame -> frame.getClassName().equals(revision.getName()))
                .mapToInt(StackTraceElement::getLineNumber)
                .filter(line -> line > 0)
                .findFirst()
                .orElse(0);
    }

    String inRevision() {
        return direction() + " failed: " + where();
    }

    String where() {
        return "revision " + step.entry().title() + " in " + place;
    }

    String inOperation(String operation) {
        return direction() + " failed: " + operation + " of revision "
                + step.entry().title() + " in " + place;
    }

    /** Returns the line that says what stays. */
    String outcome() {
        return "\n  " + ledger.outcome();
    }

    String correctFile() {
        return ledger.leavesSomething()
                ? "correct " + place + " behind what stays, then run the command again"
                : "correct " + place + ", then run the command again";
    }

    private String direction() {
        return step instanceof Step.Upgrade ? "upgrade" : "downgrade";
    }
}
