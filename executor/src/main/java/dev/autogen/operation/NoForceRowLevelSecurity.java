package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code no force row level security}: the owner sees every row again. */
public record NoForceRowLevelSecurity(QualifiedName table) implements SecurityOperation {

    public NoForceRowLevelSecurity {
        Objects.requireNonNull(table, "table is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.noForceRowLevelSecurity(this);
    }
}
