package dev.autogen.diff.database;

import dev.autogen.schema.Column;
import dev.autogen.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of indexes. Those that are columns with the operator class and the collation that PostgreSQL takes by itself are
 * plain numbers in the catalogue; all others need the definition of their index.
 *
 * @param tables by object identifier
 */
record IndexKeys(OperatorClasses classes, Map<Long, LiveTable> tables) {

    /** Returns whether the keys can be told without the definition of the index. */
    boolean areOrdinary(IndexRow row) {
        LiveTable table = tables.get(row.relationOid());
        if (table == null) {
            return false;
        }
        for (int key = 0; key < row.keyCount(); key++) {
            Column column = table.columns().get(row.columns().get(key));
            if (column == null
                    || !classes.areOrdinary(
                            column, row.classes().get(key), row.collations().get(key))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the keys in their order.
     *
     * @param definition empty where they are ordinary
     */
    List<IndexKey> of(IndexRow row, Optional<IndexDefinition> definition) {
        List<IndexKey> keys = new ArrayList<>();
        for (int key = 0; key < row.keyCount(); key++) {
            keys.add(
                    definition.isPresent()
                            ? row.key(key, definition.get().keys().get(key))
                            : column(row, key));
        }
        return keys;
    }

    private IndexKey column(IndexRow row, int key) {
        Column column =
                tables.get(row.relationOid()).columns().get(row.columns().get(key));
        return row.key(key, IndexDefinition.Key.column(column.name()));
    }

    /** Returns the names of the columns that are stored without being keys. */
    List<String> included(IndexRow row, Optional<IndexDefinition> definition) {
        return definition
                .map(IndexDefinition::included)
                .orElseGet(() -> tables.get(row.relationOid()).columnNames(row.includedColumns()));
    }
}
