package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code no force row level security}: the owner sees every row again. */
public record NoForceRowLevelSecurity(QualifiedName table, Set<Option> options) implements SecurityOperation {

    public NoForceRowLevelSecurity {
        Objects.requireNonNull(table, "table is null");
        options = Option.only(options, "no force row level security", Option.IF_TABLE_EXISTS);
    }

    public NoForceRowLevelSecurity(QualifiedName table) {
        this(table, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.noForceRowLevelSecurity(this);
    }
}
