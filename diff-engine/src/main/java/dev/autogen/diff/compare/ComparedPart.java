package dev.autogen.diff.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Exclusion;
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
import java.util.stream.Stream;

/**
 * The part of a live schema that the comparison knows. What JPA has no words for is left alone: it is neither a difference
 * nor offered for removal.
 */
public final class ComparedPart {

    private static final Plain PLAIN = new Plain();

    private ComparedPart() {}

    /**
     * Returns the schema without partitions and named not-null constraints, and without what is other tools' or autogen's own
     * unless it is wanted. A table or a sequence that nobody wants is there as it is, because it must come back so.
     */
    public static Schema of(Schema live, Schema wanted) {
        Set<QualifiedName> wantedTables =
                wanted.tables().stream().map(Table::name).collect(Collectors.toSet());
        List<Table> tables = live.tables().stream()
                .filter(table -> wantedTables.contains(table.name())
                        || isOfUser(live, table) && !isPartitionThatStays(live, table, wantedTables))
                .map(table -> wantedTables.contains(table.name()) ? table(table) : table)
                .toList();
        Set<QualifiedName> wantedSequences =
                wanted.sequences().stream().map(Sequence::name).collect(Collectors.toSet());
        List<Sequence> sequences = live.sequences().stream()
                .map(sequence -> wantedSequences.contains(sequence.name()) ? sequence(sequence) : sequence)
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
                table.columns().stream().map(ComparedPart::column).toList(),
                table.constraints().stream()
                        .flatMap(constraint -> constraint.accept(PLAIN))
                        .toList(),
                table.indexes(),
                table.comment(),
                TableOptions.NONE);
    }

    private static Column column(Column column) {
        return new Column(
                column.name(),
                column.type(),
                column.isNotNull(),
                column.defaultSql(),
                column.identity(),
                column.generated(),
                column.collation(),
                column.comment());
    }

    private static Sequence sequence(Sequence sequence) {
        return new Sequence(sequence.name(), sequence.type(), sequence.options(), sequence.ownedBy());
    }

    /** What JPA can say of a constraint; nothing where it has no such kind. */
    private static final class Plain implements Constraint.Visitor<Stream<Constraint>> {

        @Override
        public Stream<Constraint> primaryKey(Constraint.PrimaryKey constraint) {
            return Stream.of(new Constraint.PrimaryKey(constraint.name(), constraint.columns()));
        }

        @Override
        public Stream<Constraint> unique(Constraint.Unique constraint) {
            return Stream.of(new Constraint.Unique(
                    constraint.name(),
                    constraint.columns(),
                    constraint.nullsNotDistinct(),
                    constraint.deferrability()));
        }

        @Override
        public Stream<Constraint> foreignKey(Constraint.ForeignKey constraint) {
            return Stream.of(new Constraint.ForeignKey(
                    constraint.name(),
                    constraint.columns(),
                    constraint.referencedTable(),
                    constraint.referencedColumns(),
                    constraint.deleteAction(),
                    constraint.updateAction(),
                    constraint.deferrability()));
        }

        @Override
        public Stream<Constraint> check(Constraint.Check constraint) {
            return Stream.of(new Constraint.Check(constraint.name(), constraint.expression()));
        }

        @Override
        public Stream<Constraint> notNull(Constraint.NotNull constraint) {
            return Stream.empty();
        }

        @Override
        public Stream<Constraint> exclusion(Exclusion constraint) {
            return Stream.of(constraint);
        }
    }
}
