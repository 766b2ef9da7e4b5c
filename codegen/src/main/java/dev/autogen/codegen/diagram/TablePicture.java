package dev.autogen.codegen.diagram;

import dev.autogen.codegen.replay.KeyColumns;
import dev.autogen.codegen.replay.SchemaReplay;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the box of a table. */
final class TablePicture {

    /** A changed table with more columns shows those that change and its keys. */
    private static final int MANY_COLUMNS = 14;

    private TablePicture() {}

    static DiagramTable whole(Table table, Diagram.Detail detail) {
        return box(table.name(), Optional.empty(), Mark.UNCHANGED, rows(table, Mark.UNCHANGED), detail);
    }

    static DiagramTable removed(Table table) {
        return box(table.name(), Optional.empty(), Mark.REMOVED, rows(table, Mark.REMOVED), Diagram.Detail.COLUMNS);
    }

    /**
     * Returns the box of a table that is new or changes.
     *
     * @param former the table before, empty for a new one, and for one of which nothing is known
     */
    static DiagramTable changed(SchemaReplay replay, Optional<Table> former, Table table) {
        boolean isNew = former.isEmpty() && !replay.assumed().contains(table.name());
        if (isNew) {
            return box(table.name(), Optional.empty(), Mark.ADDED, rows(table, Mark.ADDED), Diagram.Detail.COLUMNS);
        }
        Table before = former.orElseGet(() -> nothing(table.name()));
        List<DiagramRow> rows = new ArrayList<>(new ColumnRows(replay, before, table).rows());
        rows.addAll(PartRows.of(before, table));
        Diagram.Detail detail = rows.size() > MANY_COLUMNS ? Diagram.Detail.KEYS : Diagram.Detail.COLUMNS;
        Optional<QualifiedName> oldName =
                Optional.of(replay.formerName(table.name())).filter(name -> !name.equals(table.name()));
        return box(table.name(), oldName, Mark.CHANGED, rows, detail);
    }

    private static Table nothing(QualifiedName name) {
        return new Table(name, List.of(), List.of(), List.of(), Optional.empty());
    }

    private static DiagramTable box(
            QualifiedName name,
            Optional<QualifiedName> former,
            Mark mark,
            List<DiagramRow> rows,
            Diagram.Detail detail) {
        List<DiagramRow> shown = rows.stream()
                .filter(row -> detail == Diagram.Detail.COLUMNS
                        || !row.key().isEmpty()
                        || mark != Mark.UNCHANGED && row.mark() != Mark.UNCHANGED)
                .toList();
        return new DiagramTable("", name, former, mark, shown, rows.size() - shown.size());
    }

    /** All columns of a table that comes, goes or stays as it is. */
    private static List<DiagramRow> rows(Table table, Mark mark) {
        return table.columns().stream()
                .map(column -> row(table, column, mark, ShortType.of(column), ""))
                .toList();
    }

    static DiagramRow row(Table table, Column column, Mark mark, String type, String note) {
        boolean isNotNull = column.isNotNull() || primaryKey(table).contains(column.name());
        return new DiagramRow(mark, key(table, column.name()), column.name(), type, isNotNull, true, note);
    }

    private static String key(Table table, String column) {
        boolean isPrimary = primaryKey(table).contains(column);
        boolean isForeign = table.constraints().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.ForeignKey key
                        && key.columns().contains(column));
        return isPrimary ? (isForeign ? "PK FK" : "PK") : isForeign ? "FK" : "";
    }

    /** Returns the columns of the primary key, none where there is no such key. */
    static List<String> primaryKey(Table table) {
        return table.constraints().stream()
                .filter(Constraint.PrimaryKey.class::isInstance)
                .map(KeyColumns::of)
                .findFirst()
                .orElse(List.of());
    }
}
