package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code enable row level security}: but for the owner, a row exists where a policy says so. */
public record EnableRowLevelSecurity(QualifiedName table) implements SecurityOperation {

    public EnableRowLevelSecurity {
        Objects.requireNonNull(table, "table is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.enableRowLevelSecurity(this);
    }
}
