package dev.autogen.operation;

import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code alter table ... drop column}, never with {@code cascade}. */
public record DropColumn(QualifiedName table, String column, Set<Option> options) implements ColumnOperation {

    public DropColumn {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(column, "column is null");
        Names.checked(column, "column");
        options = Option.only(options, "drop column", Option.IF_EXISTS, Option.IF_TABLE_EXISTS);
    }

    public DropColumn(QualifiedName table, String column) {
        this(table, column, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropColumn(this);
    }
}
