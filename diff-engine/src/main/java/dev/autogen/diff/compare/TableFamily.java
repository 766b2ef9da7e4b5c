package dev.autogen.diff.compare;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.ObjectFacts;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.PartitionOf;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What tables have from those that they are partitions or heirs of. */
final class TableFamily {

    private final ObjectFacts facts;
    private final Map<QualifiedName, Table> tables = new TreeMap<>();
    private final Map<QualifiedName, List<QualifiedName>> partitions = new TreeMap<>();
    private final PartOrder orderOfIndexes;

    TableFamily(Schema schema) {
        this.facts = schema.facts();
        this.orderOfIndexes = new PartOrder(schema.tables(), this::parentIndex);
        for (Table table : schema.tables()) {
            tables.put(table.name(), table);
            table.options()
                    .partitionOf()
                    .map(PartitionOf::parent)
                    .ifPresent(parent -> partitions
                            .computeIfAbsent(parent, key -> new ArrayList<>())
                            .add(table.name()));
        }
    }

    /** Returns the tables that it is a partition or an heir of, whether they are known or not. */
    static List<QualifiedName> parents(Table table) {
        return table.options()
                .partitionOf()
                .map(partition -> List.of(partition.parent()))
                .orElse(table.options().parents());
    }

    static boolean isPartition(Table table) {
        return table.options().partitionOf().isPresent();
    }

    /** Returns the parents that are known. */
    List<Table> knownParents(Table table) {
        return parents(table).stream()
                .filter(tables::containsKey)
                .map(tables::get)
                .toList();
    }

    List<QualifiedName> partitions(QualifiedName table) {
        return partitions.getOrDefault(table, List.of());
    }

    /** Returns all tables that it is a partition of, however far up; none for what is no known partition. */
    List<Table> partitioned(QualifiedName name) {
        Table table = tables.get(name);
        return table != null && isPartition(table) ? ancestors(table) : List.of();
    }

    /** Returns all that it descends from and that is known, the nearest first. */
    List<Table> ancestors(Table table) {
        Set<Table> ancestors = new LinkedHashSet<>();
        Deque<Table> open = new ArrayDeque<>(knownParents(table));
        while (!open.isEmpty()) {
            Table next = open.remove();
            if (ancestors.add(next)) {
                open.addAll(knownParents(next));
            }
        }
        return List.copyOf(ancestors);
    }

    /** Returns whether PostgreSQL makes the column of those of the parents. */
    boolean isInherited(Table table, Column column) {
        return inheritsAtOnce(table) && isOfParentsOnly(table, column.name());
    }

    /** Returns whether the table does not say the column itself. */
    boolean isOfParentsOnly(Table table, String column) {
        return facts.inheritedColumns().getOrDefault(table.name(), List.of()).contains(column);
    }

    /**
     * Returns whether {@code inherits} in {@code create table} makes the columns as they are. It does not where a parent got a
     * column after its heir had got one, or where parents say different things about a column that the heir says nothing
     * about ({@code MergeAttributes} in tablecmds.c). Such an heir is made alone, and inherits then.
     */
    boolean inheritsAtOnce(Table table) {
        if (table.options().parents().isEmpty()) {
            return false;
        }
        List<Table> parents = knownParents(table);
        if (parents.size() < table.options().parents().size()) {
            return true;
        }
        List<String> inherited = facts.inheritedColumns().getOrDefault(table.name(), List.of());
        Map<String, Column> merged = new LinkedHashMap<>();
        for (Table parent : parents) {
            for (Column column : parent.columns()) {
                Column other = merged.putIfAbsent(column.name(), column);
                if (other != null && collide(column, other, inherited.contains(column.name()))) {
                    return false;
                }
            }
        }
        table.columns().forEach(column -> merged.putIfAbsent(column.name(), column));
        return List.copyOf(merged.keySet())
                .equals(table.columns().stream().map(Column::name).toList());
    }

    /** Returns the index of the parent that the index of a partition is a part of. */
    Optional<QualifiedName> parentIndex(QualifiedName index) {
        Origin origin = facts.origins().get(new DatabaseObject(ObjectKind.INDEX, index));
        return origin instanceof Origin.OfPartitionedIndex part ? Optional.of(part.index()) : Optional.empty();
    }

    /** Returns the order in which the indexes of a table are made, those behind its keys among them. */
    Comparator<QualifiedName> orderOfIndexes() {
        return orderOfIndexes;
    }

    /** Returns what adds a key whose storage parameters can be said with it only. */
    Optional<Operation> withParameters(Table table, Constraint key) {
        IndexStorage storage = facts.constraintStorage().get(indexName(table, key));
        boolean isPartitioned = table.options().partitioning().isPresent();
        return isPartitioned && storage != null && !storage.parameters().isEmpty()
                ? key.accept(new PartitionedKey(table.name(), storage))
                : Optional.empty();
    }

    /** Returns what the key is to the table; nothing is said where the constraint is none. */
    ConstraintStage.KeyRole role(Table table, Constraint key) {
        if (!isPartition(table)) {
            return ConstraintStage.KeyRole.OF_TABLE;
        }
        return parentIndex(indexName(table, key)).isPresent()
                ? ConstraintStage.KeyRole.PART_OF_PARENTS
                : ConstraintStage.KeyRole.OF_PARTITION;
    }

    /** The index behind a constraint stands in the schema of its table. */
    static QualifiedName indexName(Table table, Constraint key) {
        return indexName(table, key.name().orElseThrow());
    }

    static QualifiedName indexName(Table table, String index) {
        return new QualifiedName(table.name().schema(), index);
    }

    private static boolean collide(Column column, Column other, boolean isInherited) {
        return !column.storage().equals(other.storage())
                || !column.compression().equals(other.compression())
                || isInherited
                        && !(column.defaultSql().equals(other.defaultSql())
                                && column.generated().equals(other.generated()));
    }
}
