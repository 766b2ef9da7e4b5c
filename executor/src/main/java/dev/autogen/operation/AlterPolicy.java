package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/**
 * {@code alter policy}: all in which {@code to} differs from {@code from}. What PostgreSQL cannot alter is dropped and created,
 * and its comment goes.
 */
public record AlterPolicy(QualifiedName table, Policy from, Policy to) implements SecurityOperation {

    public AlterPolicy {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(from, "from is null");
        Objects.requireNonNull(to, "to is null");
        from.checked("alter policy refused: " + table);
        to.checked("alter policy refused: " + table);
        if (!from.name().equals(to.name())) {
            throw new AutogenException(
                    "alter policy refused: " + table + ": from " + from.name() + " to " + to.name(),
                    "rename it, or drop and create it");
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterPolicy(this);
    }
}
