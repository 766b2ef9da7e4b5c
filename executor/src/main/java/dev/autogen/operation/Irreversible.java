package dev.autogen.operation;

import dev.autogen.AutogenException;
import java.util.Objects;

/** A direction that does not exist: whoever runs it gets the reason, and the run ends. */
public record Irreversible(String reason) implements ControlOperation {

    public Irreversible {
        Objects.requireNonNull(reason, "reason is null");
        if (reason.isBlank()) {
            throw new AutogenException("irreversible refused: the reason is blank", "say why there is no way back");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.irreversible(this);
    }
}
