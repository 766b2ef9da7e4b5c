package dev.autogen.diff;

import dev.autogen.diff.database.RowQuery;
import dev.autogen.diff.entity.InitialRow;
import dev.autogen.operation.BulkInsert;
import dev.autogen.operation.Change;
import dev.autogen.operation.CreateTable;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Row;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.Value;
import dev.autogen.sql.Quoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rows that the entities need: each is inserted where its table is created, and alone where the table is there and the row
 * is not. The row is known by the primary key; in a table without one any row will do.
 *
 * @param wanted has the tables of the rows, unless settings left them out
 */
record InitialRows(List<InitialRow> rows, Schema wanted) {

    /** Returns the changes with the rows, and behind them one for each that a table of the database lacks. */
    List<Change> among(List<Change> changes, Schema live, Connection connection) throws SQLException {
        List<Change> all = changes.stream().map(this::withRows).collect(Collectors.toCollection(ArrayList::new));
        List<InitialRow> sought = rows.stream()
                .filter(row -> wanted.table(row.table()).isPresent())
                .filter(row -> live.table(row.table())
                        .filter(table -> hasColumns(table, row))
                        .isPresent())
                .toList();
        Set<RowQuery.Sought> missing =
                RowQuery.missing(connection, sought.stream().map(this::sought).toList());
        sought.stream()
                .filter(row -> missing.contains(sought(row)))
                .map(this::added)
                .forEach(all::add);
        return all;
    }

    private static boolean hasColumns(Table table, InitialRow row) {
        return row.values().keySet().stream()
                .allMatch(column -> table.column(column).isPresent());
    }

    private Change withRows(Change change) {
        List<Operation> up = new ArrayList<>(change.up());
        change.up().stream()
                .filter(CreateTable.class::isInstance)
                .map(operation -> ((CreateTable) operation).table().name())
                .flatMap(table -> rows.stream().filter(row -> row.table().equals(table)))
                .map(InitialRows::insert)
                .forEach(up::add);
        return new Change(change.kind(), change.subject(), up, change.down(), change.hazards());
    }

    private static BulkInsert insert(InitialRow row) {
        return new BulkInsert(
                row.table(),
                List.copyOf(row.values().keySet()),
                List.of(new Row(
                        row.values().values().stream().map(InitialRows::value).toList())));
    }

    private static Value value(String literal) {
        if (literal.matches("-?\\d{1,18}")) {
            return new Value.Whole(Long.parseLong(literal));
        }
        return literal.matches("(?s)'[^'\\\\]*'")
                ? new Value.Text(literal.substring(1, literal.length() - 1))
                : new Value.Expression(literal);
    }

    private Change added(InitialRow row) {
        RowQuery.Sought sought = sought(row);
        return new Change(
                Change.Kind.ADDED,
                "row (" + String.join(", ", row.values().values()) + ") of table " + row.table(),
                List.of(insert(row)),
                List.of(new Execute("DELETE FROM " + sought.table() + " WHERE " + sought.condition())));
    }

    private RowQuery.Sought sought(InitialRow row) {
        Predicate<String> isKey = key(row.table())::contains;
        String condition = row.values().entrySet().stream()
                .filter(value -> isKey.test(value.getKey()))
                .map(value -> Quoting.identifier(value.getKey()) + " = " + value.getValue())
                .collect(Collectors.joining(" AND "));
        return new RowQuery.Sought(Quoting.identifier(row.table()), condition.isEmpty() ? "true" : condition);
    }

    private List<String> key(QualifiedName table) {
        return wanted.table(table).stream()
                .flatMap(found -> found.constraints().stream())
                .filter(Constraint.PrimaryKey.class::isInstance)
                .flatMap(key -> ((Constraint.PrimaryKey) key).columns().stream())
                .toList();
    }
}
