package dev.autogen.codegen.replay;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.ColumnOperation;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.RenameColumn;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Columns come, go, change and get other names. */
record ColumnReplay(ReplayedTables tables) implements ColumnOperation.Visitor<@Nullable Void> {

    @Override
    public @Nullable Void addColumn(AddColumn operation) {
        tables.change(operation.table(), table -> {
            List<Column> columns = new ArrayList<>(table.columns());
            if (table.column(operation.column().name()).isEmpty()) {
                columns.add(operation.column());
            }
            return table.withColumns(columns);
        });
        return null;
    }

    @Override
    public @Nullable Void dropColumn(DropColumn operation) {
        tables.change(operation.table(), table -> without(table, operation.column()));
        tables.forgetColumn(operation.table(), operation.column());
        return null;
    }

    /** PostgreSQL drops the keys and indexes of the column with it. */
    private static Table without(Table table, String column) {
        return table.withColumns(table.columns().stream()
                        .filter(candidate -> !candidate.name().equals(column))
                        .toList())
                .withConstraints(table.constraints().stream()
                        .filter(constraint -> !KeyColumns.of(constraint).contains(column))
                        .toList())
                .withIndexes(table.indexes().stream()
                        .filter(index -> index.keys().stream()
                                .noneMatch(
                                        key -> !key.isExpression() && key.text().equals(column)))
                        .toList());
    }

    @Override
    public @Nullable Void renameColumn(RenameColumn operation) {
        QualifiedName name = operation.table();
        tables.change(
                name,
                table -> table.withColumns(
                        each(table, operation.from(), column -> ColumnCopy.named(column, operation.to()))));
        tables.changeAll(table -> IndexReplay.renamed(
                ConstraintRenames.ofColumn(table, name, operation.from(), operation.to()),
                name,
                operation.from(),
                operation.to()));
        tables.noteRenamedColumn(name, operation.from(), operation.to());
        return null;
    }

    @Override
    public @Nullable Void alterColumn(AlterColumn operation) {
        tables.change(
                operation.table(),
                table -> table.column(operation.column())
                        .map(known -> table.withColumns(
                                each(table, operation.column(), column -> changed(column, operation.changes()))))
                        .orElseGet(() -> withAssumed(table, operation)));
        return null;
    }

    /** Of a column that nobody made the type is known only where that changes. */
    private static Table withAssumed(Table table, AlterColumn operation) {
        Optional<ColumnChange.Type> type = operation.changes().stream()
                .filter(ColumnChange.Type.class::isInstance)
                .map(ColumnChange.Type.class::cast)
                .findFirst();
        if (type.isEmpty()) {
            return table;
        }
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(changed(new Column(operation.column(), type.get().from()), operation.changes()));
        return table.withColumns(columns);
    }

    private static Column changed(Column column, List<ColumnChange> changes) {
        Column result = column;
        for (ColumnChange change : changes) {
            result = change.accept(new ColumnChangeReplay(result));
        }
        return result;
    }

    static List<Column> each(Table table, String name, UnaryOperator<Column> change) {
        return table.columns().stream()
                .map(column -> column.name().equals(name) ? change.apply(column) : column)
                .toList();
    }
}
