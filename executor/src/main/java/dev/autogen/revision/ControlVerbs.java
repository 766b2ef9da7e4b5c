package dev.autogen.revision;

import dev.autogen.operation.Irreversible;
import dev.autogen.operation.LockTimeout;
import dev.autogen.operation.StatementTimeout;
import java.time.Duration;

/** The part of {@code op} that is about how the others run. */
interface ControlVerbs extends Invoking {

    /**
     * {@code op.lockTimeout(seconds(5))}: a statement of the rest of this revision that waits longer for a lock fails
     * (PostgreSQL manual, 19.11, {@code lock_timeout}). Zero takes the limit away.
     */
    default void lockTimeout(Duration duration) {
        invoke(new LockTimeout(duration));
    }

    /** {@code op.statementTimeout(minutes(2))}: likewise for a statement that runs longer, {@code statement_timeout}. */
    default void statementTimeout(Duration duration) {
        invoke(new StatementTimeout(duration));
    }

    /** {@code op.irreversible("the dropped rows are gone")}: whoever runs it gets the reason, and the run ends. */
    default void irreversible(String reason) {
        invoke(new Irreversible(reason));
    }
}
