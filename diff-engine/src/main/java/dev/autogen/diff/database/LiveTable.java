package dev.autogen.diff.database;

import dev.autogen.AutogenException;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table as the catalogue knows it, under its object identifier, still without constraints and indexes.
 *
 * @param columns by {@code attnum}, which has gaps where columns were dropped
 * @param inheritedColumns the names of those that it has through its parents only; none where it is a partition
 */
record LiveTable(
        long oid,
        QualifiedName name,
        SortedMap<Integer, Column> columns,
        List<String> inheritedColumns,
        Optional<String> comment,
        TableOptions options) {

    LiveTable {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        inheritedColumns = List.copyOf(inheritedColumns);
    }

    /**
     * Returns the names of the columns of these numbers, in that order.
     *
     * @throws AutogenException where one is not there: without a snapshot for all statements, which only a transaction
     *     of the caller's can lack, a constraint may be younger than the columns that were read
     */
    List<String> columnNames(List<Integer> numbers) {
        List<String> names = new ArrayList<>();
        for (int number : numbers) {
            Column column = columns.get(number);
            if (column == null) {
                throw new AutogenException(
                        "database not read: somebody changed table " + name + " meanwhile",
                        "run it again, in a repeatable-read transaction or in auto-commit mode");
            }
            names.add(column.name());
        }
        return names;
    }
}
