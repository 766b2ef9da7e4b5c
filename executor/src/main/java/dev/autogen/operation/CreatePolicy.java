package dev.autogen.operation;

import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code create policy}. */
public record CreatePolicy(QualifiedName table, Policy policy) implements SecurityOperation {

    public CreatePolicy {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(policy, "policy is null");
        policy.checked("create policy refused: " + table);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createPolicy(this);
    }
}
