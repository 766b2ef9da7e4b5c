package dev.autogen.diff.compare;

import dev.autogen.operation.Change;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a table has in expressions over some of its columns, which PostgreSQL cannot give another type underneath. */
final class ColumnDependents {

    private ColumnDependents() {}

    /** Returns the change that makes each check and each index with an expression that mentions one of the columns. */
    static List<Change> of(Table table, Collection<String> columns) {
        List<Change> dependents = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof Constraint.Check check && mentions(Stream.of(check.expression()), columns)) {
                dependents.add(Additions.constraint(table.name(), check));
            }
        }
        for (Index index : table.indexes()) {
            if (mentions(expressions(index), columns)) {
                dependents.add(Additions.index(table.name(), index));
            }
        }
        return dependents;
    }

    /** Returns whether the constraint goes when one of the columns goes. */
    static boolean hangs(Constraint constraint, Set<String> columns) {
        if (constraint instanceof Constraint.Check check) {
            return mentions(Stream.of(check.expression()), columns);
        }
        if (constraint instanceof Exclusion exclusion) {
            return hangs(asIndex(exclusion), columns);
        }
        return columnsOf(constraint).anyMatch(columns::contains);
    }

    private static Index asIndex(Exclusion exclusion) {
        return new Index(
                exclusion.name(),
                exclusion.elements().stream().map(ExclusionElement::key).toList(),
                false,
                exclusion.method(),
                exclusion.include(),
                exclusion.predicate(),
                false);
    }

    /** Returns whether the index goes when one of the columns goes. */
    static boolean hangs(Index index, Set<String> columns) {
        Stream<String> named = Stream.concat(
                index.include().stream(),
                index.keys().stream().filter(key -> !key.isExpression()).map(IndexKey::text));
        return named.anyMatch(columns::contains) || mentions(expressions(index), columns);
    }

    private static Stream<String> columnsOf(Constraint constraint) {
        if (constraint instanceof Constraint.PrimaryKey key) {
            return key.columns().stream();
        }
        if (constraint instanceof Constraint.Unique unique) {
            return unique.columns().stream();
        }
        return constraint instanceof Constraint.ForeignKey key ? key.columns().stream() : Stream.empty();
    }

    private static Stream<String> expressions(Index index) {
        return Stream.concat(
                index.keys().stream().filter(IndexKey::isExpression).map(IndexKey::text), index.predicate().stream());
    }

    private static boolean mentions(Stream<String> expressions, Collection<String> columns) {
        return expressions.anyMatch(
                expression -> columns.stream().anyMatch(column -> CheckColumns.mentions(expression, column)));
    }
}
