package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code alter table ... rename column}; what refers to the column follows by itself. */
public record RenameColumn(QualifiedName table, String from, String to, Set<Option> options)
        implements ColumnOperation {

    public RenameColumn {
        Objects.requireNonNull(table, "table is null");
        Names.checked(from, "column");
        Names.checked(to, "column");
        options = Option.only(options, "rename column", Option.IF_TABLE_EXISTS);
    }

    public RenameColumn(QualifiedName table, String from, String to) {
        this(table, from, to, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameColumn(this);
    }
}
