package dev.autogen.operation;

import java.time.Duration;

/** {@code set local statement_timeout}, for the rest of the revision. Zero takes the limit away. */
public record StatementTimeout(Duration duration) implements ControlOperation {

    public StatementTimeout {
        Timeouts.check(duration, "statement timeout");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.statementTimeout(this);
    }
}
