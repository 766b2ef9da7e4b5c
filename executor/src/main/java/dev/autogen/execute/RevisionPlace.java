package dev.autogen.execute;

import dev.autogen.graph.Step;
import java.util.Objects;

/** Where in which revision something happens. */
record RevisionPlace(Step step, RunLedger ledger, Class<?> revision) {

    RevisionPlace {
        Objects.requireNonNull(step, "step is null");
        Objects.requireNonNull(ledger, "ledger is null");
        Objects.requireNonNull(revision, "revision is null");
    }

    /** Returns the line of the revision that an exception comes from. */
    FailedStep of(Throwable trace) {
        return FailedStep.of(step, ledger, revision, trace.getStackTrace());
    }
}
