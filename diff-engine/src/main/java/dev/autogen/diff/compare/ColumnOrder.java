package dev.autogen.diff.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.List;

/** Columns that stand in another order. PostgreSQL adds a column at the end and moves none, so that is never a change. */
public final class ColumnOrder {

    private ColumnOrder() {}

    /** Returns a line for each table whose columns, of those that both have, stand in another order than is wanted. */
    public static List<String> differences(Schema live, Schema wanted) {
        return live.tables().stream()
                .flatMap(table -> wanted
                        .table(table.name())
                        .filter(other -> !common(table, other).equals(common(other, table)))
                        .map(other -> "the columns of " + table.name() + " stand as "
                                + String.join(", ", common(table, other)) + "; the entity has "
                                + String.join(", ", common(other, table)))
                        .stream())
                .toList();
    }

    private static List<String> common(Table table, Table other) {
        return table.columns().stream()
                .map(Column::name)
                .filter(name -> other.column(name).isPresent())
                .toList();
    }
}
