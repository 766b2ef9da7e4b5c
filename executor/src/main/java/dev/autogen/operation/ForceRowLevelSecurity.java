package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code force row level security}: it holds for the owner too, where it is enabled. */
public record ForceRowLevelSecurity(QualifiedName table, Set<Option> options) implements SecurityOperation {

    public ForceRowLevelSecurity {
        Objects.requireNonNull(table, "table is null");
        options = Option.only(options, "force row level security", Option.IF_TABLE_EXISTS);
    }

    public ForceRowLevelSecurity(QualifiedName table) {
        this(table, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.forceRowLevelSecurity(this);
    }
}
