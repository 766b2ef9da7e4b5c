package dev.autogen.operation;

import dev.autogen.AutogenException;
import java.util.List;

/** Operations that each commit at once, for what PostgreSQL refuses in a transaction. */
public record Autocommit(List<Operation> operations) implements ControlOperation {

    public Autocommit {
        operations = List.copyOf(operations);
        if (operations.stream().anyMatch(Autocommit.class::isInstance)) {
            throw nested();
        }
    }

    /** What is said about a block in a block. */
    public static AutogenException nested() {
        return new AutogenException("autocommit refused: it stands in another autocommit block", "write one block");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.autocommit(this);
    }
}
