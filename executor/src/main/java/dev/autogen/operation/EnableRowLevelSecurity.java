package dev.autogen.operation;

import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code enable row level security}: but for the owner, a row exists where a policy says so. */
public record EnableRowLevelSecurity(QualifiedName table, Set<Option> options) implements SecurityOperation {

    public EnableRowLevelSecurity {
        Objects.requireNonNull(table, "table is null");
        options = Option.only(options, "enable row level security", Option.IF_TABLE_EXISTS);
    }

    public EnableRowLevelSecurity(QualifiedName table) {
        this(table, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.enableRowLevelSecurity(this);
    }
}
