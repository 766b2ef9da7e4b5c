package dev.autogen.diff.database;

import dev.autogen.schema.Column;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The columns of all tables, by the table's object identifier and {@code attnum}.
 *
 * @param inherited the numbers of those that a table has through its parents only
 */
record LiveColumns(Map<Long, SortedMap<Integer, Column>> columns, Map<Long, SortedSet<Integer>> inherited) {

    SortedMap<Integer, Column> of(long table) {
        return columns.getOrDefault(table, Collections.emptySortedMap());
    }

    List<String> inheritedOf(long table) {
        SortedMap<Integer, Column> all = of(table);
        return inherited.getOrDefault(table, Collections.emptySortedSet()).stream()
                .map(number -> all.get(number).name())
                .toList();
    }
}
