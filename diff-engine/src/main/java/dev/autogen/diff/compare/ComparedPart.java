package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.PartitionOf;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of a live schema that the comparison knows. What JPA has no words for is left alone: it is neither a difference
 * nor offered for removal. Properties of what is compared are all there, for the way back; {@link PlainPart} leaves out those
 * that no entity can say.
 */
public final class ComparedPart {

    private ComparedPart() {}

    /** Returns the partitions of tables that stay. */
    public static List<QualifiedName> partitions(Schema live, Schema wanted) {
        Set<QualifiedName> wantedTables = names(wanted);
        return live.tables().stream()
                .filter(table -> !wantedTables.contains(table.name()) && isOfUser(live, table))
                .filter(table -> isPartitionThatStays(live, table, wantedTables))
                .map(Table::name)
                .toList();
    }

    private static Set<QualifiedName> names(Schema schema) {
        return schema.tables().stream().map(Table::name).collect(Collectors.toSet());
    }

    /** Returns the schema as the other method does, with the partitions where they are offered for removal. */
    public static Schema of(Schema live, Schema wanted, Set<UndeclaredKind> removed) {
        return of(live, wanted, removed.contains(UndeclaredKind.PARTITIONS));
    }

    /**
     * Returns the schema without partitions and named not-null constraints, and without what is other tools' or autogen's own
     * unless it is wanted. A table or a sequence that nobody wants is there as it is, because it must come back so.
     */
    public static Schema of(Schema live, Schema wanted) {
        return of(live, wanted, false);
    }

    private static Schema of(Schema live, Schema wanted, boolean withPartitions) {
        Set<QualifiedName> wantedTables = names(wanted);
        List<Table> tables = live.tables().stream()
                .filter(table -> wantedTables.contains(table.name())
                        || isOfUser(live, table)
                                && (withPartitions || !isPartitionThatStays(live, table, wantedTables)))
                .map(table -> wantedTables.contains(table.name()) ? table(table) : table)
                .toList();
        Set<QualifiedName> wantedSequences =
                wanted.sequences().stream().map(Sequence::name).collect(Collectors.toSet());
        List<Sequence> sequences = live.sequences().stream()
                .map(sequence -> wantedSequences.contains(sequence.name()) ? PlainPart.of(sequence) : sequence)
                .toList();
        return new Schema(
                live.namespaces(),
                live.enumTypes(),
                sequences,
                tables,
                ComparedObjects.of(live, wanted, tables),
                live.facts());
    }

    private static boolean isOfUser(Schema live, Table table) {
        Origin origin = live.facts().origins().get(new DatabaseObject(ObjectKind.TABLE, table.name()));
        return !(origin instanceof Origin.OfTool);
    }

    /** A partition goes with its table, and else nobody can want it. */
    private static boolean isPartitionThatStays(Schema live, Table table, Set<QualifiedName> wantedTables) {
        Optional<PartitionOf> partition = table.options().partitionOf();
        while (partition.isPresent()) {
            QualifiedName parent = partition.get().parent();
            Optional<Table> above = live.table(parent);
            if (wantedTables.contains(parent) || above.isEmpty() || !isOfUser(live, above.get())) {
                return true;
            }
            partition = above.get().options().partitionOf();
        }
        return false;
    }

    private static Table table(Table table) {
        return new Table(
                table.name(),
                table.columns(),
                table.constraints().stream().filter(PlainPart::isKnown).toList(),
                table.indexes(),
                table.comment(),
                TableOptions.NONE);
    }
}
