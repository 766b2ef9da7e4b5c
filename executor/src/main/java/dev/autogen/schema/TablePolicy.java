package dev.autogen.schema;

import java.util.Objects;

/** A policy where it stands. */
public record TablePolicy(QualifiedName table, Policy policy) {

    public TablePolicy {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(policy, "policy is null");
    }
}
