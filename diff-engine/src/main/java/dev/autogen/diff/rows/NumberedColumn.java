package dev.autogen.diff.rows;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column that gets its numbers from a sequence, and whose highest one an index knows.
 *
 * @param sequence empty for the one that the column owns
 */
record NumberedColumn(QualifiedName table, String column, Optional<QualifiedName> sequence) {

    NumberedColumn {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(column, "column is null");
        Objects.requireNonNull(sequence, "sequence is null");
    }

    /** Returns those that both have: others are on their way. */
    static List<NumberedColumn> of(Schema live, Schema wanted) {
        Set<NumberedColumn> asked = Set.copyOf(all(wanted));
        return all(live).stream().filter(asked::contains).toList();
    }

    private static List<NumberedColumn> all(Schema schema) {
        Set<QualifiedName> sequences = schema.sequences().stream()
                .filter(sequence -> sequence.ownedBy().isEmpty())
                .map(Sequence::name)
                .collect(Collectors.toUnmodifiableSet());
        List<NumberedColumn> columns = new ArrayList<>();
        for (Table table : schema.tables()) {
            table.columns().stream()
                    .filter(column -> column.type().isInteger() && isIndexed(table, column.name()))
                    .flatMap(column -> of(table, column, sequences).stream())
                    .forEach(columns::add);
        }
        return columns;
    }

    private static Optional<NumberedColumn> of(Table table, Column column, Set<QualifiedName> sequences) {
        boolean isOwner = column.identity().isPresent()
                || column.defaultSql()
                        .filter(text -> text.startsWith("nextval("))
                        .isPresent();
        if (isOwner) {
            return Optional.of(new NumberedColumn(table.name(), column.name(), Optional.empty()));
        }
        QualifiedName sequence = sequenceOf(table.name());
        return isKey(table, column.name()) && sequences.contains(sequence)
                ? Optional.of(new NumberedColumn(table.name(), column.name(), Optional.of(sequence)))
                : Optional.empty();
    }

    /** Hibernate names the sequence of an entity so (StandardNamingStrategy.implicitSequenceName). */
    static QualifiedName sequenceOf(QualifiedName table) {
        return new QualifiedName(table.schema(), Names.truncated(table.name() + "_seq"));
    }

    private static boolean isKey(Table table, String column) {
        return table.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.PrimaryKey key
                        && key.columns().equals(List.of(column)));
    }

    /** The highest value is the last one of an index that begins with the column; without one it is a scan. */
    private static boolean isIndexed(Table table, String column) {
        Stream<List<String>> keys = table.constraints().stream().map(NumberedColumn::columnsOf);
        return keys.anyMatch(columns -> !columns.isEmpty() && columns.get(0).equals(column))
                || table.indexes().stream().anyMatch(index -> begins(index, column));
    }

    private static List<String> columnsOf(Constraint constraint) {
        if (constraint instanceof Constraint.PrimaryKey key) {
            return key.columns();
        }
        return constraint instanceof Constraint.Unique unique ? unique.columns() : List.of();
    }

    private static boolean begins(Index index, String column) {
        return index.method().equals("btree")
                && index.predicate().isEmpty()
                && !index.keys().get(0).isExpression()
                && index.keys().get(0).text().equals(column);
    }
}
