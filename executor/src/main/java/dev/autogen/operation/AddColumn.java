package dev.autogen.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import java.util.Objects;
import java.util.Set;

/** {@code alter table ... add column}. */
public record AddColumn(QualifiedName table, Column column, Set<Option> options) implements ColumnOperation {

    public AddColumn {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(column, "column is null");
        ColumnRules.check("add column", table, column);
        options = Option.only(options, "add column", Option.IF_NOT_EXISTS, Option.IF_TABLE_EXISTS);
        if (options.contains(Option.IF_TABLE_EXISTS) && column.comment().isPresent()) {
            throw AlterColumnRules.commentRefused("add column", table + "." + column.name());
        }
    }

    public AddColumn(QualifiedName table, Column column) {
        this(table, column, Set.of());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addColumn(this);
    }
}
