package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ViewIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The indexes, each list sorted by name.
 *
 * @param ofTables those that no constraint made, by the table's object identifier
 * @param ofViews those of materialized views
 * @param ofConstraints those behind constraints, by their own object identifier
 * @param constraintStorage of those behind constraints, where it is not the ordinary one
 * @param origins of those behind constraints, and of those that are a part of a partitioned one
 * @param invalid those that PostgreSQL does not use
 */
record LiveIndexes(
        Map<Long, List<Index>> ofTables,
        List<ViewIndex> ofViews,
        Map<Long, IndexRow> ofConstraints,
        SortedMap<QualifiedName, IndexStorage> constraintStorage,
        SortedMap<DatabaseObject, Origin> origins,
        SortedSet<QualifiedName> invalid) {

    /**
     * Collects what was read.
     *
     * @param rows all of them, sorted by name
     * @param indexes those that no constraint made, by object identifier
     */
    static LiveIndexes of(List<IndexRow> rows, Map<Long, Index> indexes) {
        LiveIndexes all = new LiveIndexes(
                new HashMap<>(), new ArrayList<>(), new HashMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        for (IndexRow row : rows) {
            Index index = indexes.get(row.oid());
            if (row.isOfConstraint()) {
                all.addOfConstraint(row);
            } else if (index != null) {
                all.add(row, index);
            }
        }
        all.ofViews.sort(Comparator.comparing(ViewIndex::view));
        return all;
    }

    private void addOfConstraint(IndexRow row) {
        addFacts(row);
        ofConstraints.put(row.oid(), row);
        if (!row.isStoredOrdinarily()) {
            constraintStorage.put(row.name(), row.storage());
        }
        // Its name is that of the constraint: PostgreSQL renames both at once (RenameRelationInternal in tablecmds.c).
        origins.putIfAbsent(
                row.object(), new Origin.OfConstraint(row.relation(), row.name().name()));
    }

    private void add(IndexRow row, Index index) {
        addFacts(row);
        if (row.isOfView()) {
            ofViews.add(new ViewIndex(row.relation(), index));
        } else {
            ofTables.computeIfAbsent(row.relationOid(), table -> new ArrayList<>())
                    .add(index);
        }
    }

    private void addFacts(IndexRow row) {
        row.parent().ifPresent(parent -> origins.put(row.object(), new Origin.OfPartitionedIndex(parent)));
        if (!row.isValid()) {
            invalid.add(row.name());
        }
    }

    List<Index> of(LiveTable table) {
        return ofTables.getOrDefault(table.oid(), List.of());
    }
}
