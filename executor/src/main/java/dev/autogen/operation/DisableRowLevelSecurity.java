package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code disable row level security}; the policies stay, and do nothing. */
public record DisableRowLevelSecurity(QualifiedName table, Set<Option> options) implements SecurityOperation {

    public DisableRowLevelSecurity {
        Objects.requireNonNull(table, "table is null");
        options = Option.only(options, "disable row level security", Option.IF_TABLE_EXISTS);
    }

    public DisableRowLevelSecurity(QualifiedName table) {
        this(table, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.disableRowLevelSecurity(this);
    }
}
