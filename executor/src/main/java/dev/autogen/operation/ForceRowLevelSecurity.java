package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code force row level security}: it holds for the owner too, where it is enabled. */
public record ForceRowLevelSecurity(QualifiedName table) implements SecurityOperation {

    public ForceRowLevelSecurity {
        Objects.requireNonNull(table, "table is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.forceRowLevelSecurity(this);
    }
}
