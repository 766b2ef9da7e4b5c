package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;

/** {@code alter table ... rename column}; what refers to the column follows by itself. */
public record RenameColumn(QualifiedName table, String from, String to) implements ColumnOperation {

    public RenameColumn {
        Objects.requireNonNull(table, "table is null");
        Names.checked(from, "column");
        Names.checked(to, "column");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameColumn(this);
    }
}
