package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/**
 * {@code alter table ... rename to}. The table stays in its schema, and its constraints, indexes and sequences keep their
 * names.
 */
public record RenameTable(QualifiedName table, String to, Set<Option> options) implements TableOperation {

    public RenameTable {
        Objects.requireNonNull(table, "table is null");
        Names.checked(to, "table");
        options = Option.only(options, "rename table", Option.IF_TABLE_EXISTS);
    }

    public RenameTable(QualifiedName table, String to) {
        this(table, to, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameTable(this);
    }
}
