package dev.autogen.codegen.diagram;

import dev.autogen.codegen.replay.SchemaReplay;
import dev.autogen.schema.Column;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of a table that changes; one that goes stays where it was. */
record ColumnRows(SchemaReplay replay, Table before, Table after) {

    List<DiagramRow> rows() {
        List<String> kept = after.columns().stream()
                .map(column -> formerName(column.name()))
                .toList();
        List<DiagramRow> rows = new ArrayList<>();
        after.columns().forEach(column -> rows.add(row(column)));
        int place = 0;
        for (Column column : before.columns()) {
            int stays = kept.indexOf(column.name());
            if (stays < 0) {
                rows.add(Math.min(place, rows.size()), removed(column));
                place++;
            } else {
                place = rowOf(rows, after.columns().get(stays).name()) + 1;
            }
        }
        return rows;
    }

    private static int rowOf(List<DiagramRow> rows, String name) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).name().equals(name) && rows.get(row).mark() != Mark.REMOVED) {
                return row;
            }
        }
        throw new AssertionError(name);
    }

    private String formerName(String column) {
        return replay.formerName(after.name(), column).orElse(column);
    }

    private DiagramRow removed(Column column) {
        return TablePicture.row(before, column, Mark.REMOVED, ShortType.of(column), "");
    }

    private DiagramRow row(Column column) {
        String type = ShortType.of(column);
        Optional<Column> former = before.column(formerName(column.name()));
        if (former.isEmpty()) {
            return TablePicture.row(after, column, Mark.ADDED, type, "");
        }
        if (former.get().equals(column)) {
            return TablePicture.row(after, column, Mark.UNCHANGED, type, "");
        }
        String formerType = ShortType.of(former.get());
        String shown = formerType.equals(type) ? type : formerType + " \u2192 " + type;
        return TablePicture.row(after, column, Mark.CHANGED, shown, note(former.get(), column));
    }

    private static String note(Column former, Column column) {
        List<String> notes = new ArrayList<>();
        if (!former.name().equals(column.name())) {
            notes.add("was " + former.name());
        }
        if (former.isNotNull() != column.isNotNull()) {
            notes.add(column.isNotNull() ? "not null" : "may be null");
        }
        if (!former.defaultSql().equals(column.defaultSql())) {
            notes.add(column.defaultSql().map(sql -> "default " + sql).orElse("no default"));
        }
        if (!former.identity().equals(column.identity())) {
            notes.add(column.identity().isPresent() ? "identity" : "no identity");
        }
        if (!former.generated().equals(column.generated())) {
            notes.add("generated");
        }
        if (!former.comment().equals(column.comment())) {
            notes.add("comment");
        }
        return String.join(", ", notes);
    }
}
