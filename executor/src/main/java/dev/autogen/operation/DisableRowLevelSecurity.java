package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code disable row level security}; the policies stay, and do nothing. */
public record DisableRowLevelSecurity(QualifiedName table) implements SecurityOperation {

    public DisableRowLevelSecurity {
        Objects.requireNonNull(table, "table is null");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.disableRowLevelSecurity(this);
    }
}
