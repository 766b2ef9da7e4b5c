package dev.autogen.diff.compare;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The order in which the indexes of a table are made. Where a partitioned table has two indexes of one meaning, each of them
 * takes for its part the first that is left in the order in which those of the partition were made ({@code
 * AttachPartitionEnsureIndexes} in tablecmds.c). So parts have the order of what they are parts of, however many tables above;
 * what a partition has of its own comes last.
 */
final class PartOrder implements Comparator<QualifiedName> {

    private final Function<QualifiedName, Optional<QualifiedName>> parentIndex;
    private final Map<QualifiedName, Integer> positions = new TreeMap<>();

    /**
     * Takes the order of indexes that are no parts from the tables.
     *
     * @param parentIndex what an index is a part of
     */
    PartOrder(List<Table> tables, Function<QualifiedName, Optional<QualifiedName>> parentIndex) {
        this.parentIndex = parentIndex;
        for (Table table : tables) {
            for (Constraint constraint : table.constraints()) {
                if (constraint.accept(new KeyMeaning()).isPresent()) {
                    add(TableFamily.indexName(table, constraint));
                }
            }
            for (Index index : table.indexes()) {
                add(CreationNeeds.index(table.name(), index).name());
            }
        }
    }

    @Override
    public int compare(QualifiedName first, QualifiedName second) {
        Set<QualifiedName> above = new HashSet<>();
        Set<QualifiedName> aboveSecond = new HashSet<>();
        int position = position(first, above);
        int positionOfSecond = position(second, aboveSecond);
        return above.size() == aboveSecond.size()
                ? Integer.compare(position, positionOfSecond)
                : Integer.compare(aboveSecond.size(), above.size());
    }

    private void add(QualifiedName index) {
        positions.putIfAbsent(index, positions.size());
    }

    /** Returns the position of what the index is a part of in the end, and adds all that is between. */
    private int position(QualifiedName index, Set<QualifiedName> above) {
        QualifiedName top = index;
        while (above.add(top)) {
            top = parentIndex.apply(top).orElse(top);
        }
        return positions.getOrDefault(top, Integer.MAX_VALUE);
    }
}
