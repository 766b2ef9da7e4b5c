package dev.autogen.diff.compare;

import dev.autogen.operation.Change;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    private static Stream<String> expressions(Index index) {
        return Stream.concat(
                index.keys().stream().filter(IndexKey::isExpression).map(IndexKey::text),
                index.predicate().stream());
    }

    private static boolean mentions(Stream<String> expressions, Collection<String> columns) {
        return expressions.anyMatch(
                expression -> columns.stream().anyMatch(column -> CheckColumns.mentions(expression, column)));
    }
}
