package dev.autogen.operation;

import dev.autogen.AutogenException;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** {@code insert}, many rows at once. */
public record BulkInsert(QualifiedName table, List<String> columns, List<Row> rows) implements DataOperation {

    public BulkInsert {
        Objects.requireNonNull(table, "table is null");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        columns.forEach(column -> Names.checked(column, "column"));
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new AutogenException(
                    "bulk insert refused: " + table + " gets " + columns.size() + " columns and " + rows.size()
                            + " rows",
                    "name a column and write a row");
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new AutogenException(
                    "bulk insert refused: " + table + " gets a column twice: " + String.join(", ", columns),
                    "name it once");
        }
        for (int index = 0; index < rows.size(); index++) {
            int values = rows.get(index).values().size();
            if (values != columns.size()) {
                throw new AutogenException(
                        "bulk insert refused: row " + (index + 1) + " of " + table + " has " + values + " values for "
                                + columns.size() + " columns",
                        "write one value for each of " + String.join(", ", columns));
            }
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.bulkInsert(this);
    }
}
