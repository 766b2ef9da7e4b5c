package dev.autogen.operation;

import java.time.Duration;

/** {@code set local lock_timeout}, for the rest of the revision. Zero takes the limit away. */
public record LockTimeout(Duration duration) implements ControlOperation {

    public LockTimeout {
        Timeouts.check(duration, "lock timeout");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.lockTimeout(this);
    }
}
