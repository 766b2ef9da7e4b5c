package dev.autogen.diff.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What names a label of an enum that only one side has. It cannot be there while the type has the labels of the other side: a
 * default becomes that of the other side together with the labels, checks and indexes go before and come after.
 */
record BoundToLabels(EnumType live, EnumType wanted, Schema entities) {

    /** Returns the live table as it is when the labels are those that are wanted. */
    Table afterwards(Table table) {
        List<String> columns = table.columns().stream()
                .filter(column -> EnumComparison.isOf(column.type(), live.name()))
                .map(Column::name)
                .toList();
        if (columns.isEmpty()) {
            return table;
        }
        return table.withColumns(table.columns().stream()
                        .map(column -> columns.contains(column.name())
                                ? column.withDefaultSql(defaultOf(table, column))
                                : column)
                        .toList())
                .withConstraints(table.constraints().stream()
                        .filter(constraint -> !(constraint instanceof Constraint.Check check
                                && isLost(Stream.of(check.expression()), columns)))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .filter(index -> !isLost(expressions(index), columns))
                        .toList());
    }

    private Optional<String> defaultOf(Table table, Column column) {
        Optional<String> target = entities.table(table.name())
                .flatMap(each -> each.column(column.name()))
                .filter(each -> each.type().equals(column.type()))
                .flatMap(Column::defaultSql);
        boolean isBound = names(column.defaultSql().stream(), live, wanted) || names(target.stream(), wanted, live);
        return isBound ? target : column.defaultSql();
    }

    private boolean isLost(Stream<String> expressions, List<String> columns) {
        return names(
                expressions.filter(sql -> columns.stream().anyMatch(column -> CheckColumns.mentions(sql, column))),
                live,
                wanted);
    }

    private static Stream<String> expressions(Index index) {
        return Stream.concat(
                index.keys().stream().filter(IndexKey::isExpression).map(IndexKey::text), index.predicate().stream());
    }

    private static boolean names(Stream<String> sql, EnumType having, EnumType lacking) {
        List<String> lost = having.labels().stream()
                .filter(label -> !lacking.labels().contains(label))
                .map(Quoting::literal)
                .toList();
        return sql.anyMatch(text -> lost.stream().anyMatch(text::contains));
    }
}
