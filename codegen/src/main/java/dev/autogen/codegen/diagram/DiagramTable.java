package dev.autogen.codegen.diagram;

import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The box of a table or a view.
 *
 * @param kind what it is called where it is no table, {@code view} for example; else empty
 * @param formerName what it was called before, where it gets another name
 * @param hidden how many unchanged columns are left out
 */
public record DiagramTable(
        String kind,
        QualifiedName name,
        Optional<QualifiedName> formerName,
        Mark mark,
        List<DiagramRow> rows,
        int hidden) {

    public DiagramTable {
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(formerName, "formerName is null");
        Objects.requireNonNull(mark, "mark is null");
        rows = List.copyOf(rows);
    }

    /** Returns the title of the box. */
    public String title() {
        String text = formerName.map(former -> former + " \u2192 " + name).orElse(name.toString());
        return kind.isEmpty() ? text : kind + " " + text;
    }

    /** Returns the number of the row of that column; -1 where the box does not show it. */
    int rowOf(String column) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).isColumn() && rows.get(row).name().equals(column)) {
                return row;
            }
        }
        return -1;
    }
}
