package dev.autogen.execute;

import java.util.Objects;

/** What became of one tenant's run. */
public sealed interface TenantOutcome {

    /** It was committed, or there was nothing to run. */
    record Done(RunResult result) implements TenantOutcome {

        public Done {
            Objects.requireNonNull(result, "result is null");
        }
    }

    /**
     * It failed, and was rolled back as any run is.
     *
     * @param failure what the run alone would have thrown
     */
    record Failed(RuntimeException failure) implements TenantOutcome {

        public Failed {
            Objects.requireNonNull(failure, "failure is null");
        }
    }

    /** The thread was interrupted before it began. */
    record NotStarted() implements TenantOutcome {}
}
