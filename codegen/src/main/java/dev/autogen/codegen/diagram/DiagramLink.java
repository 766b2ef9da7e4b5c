package dev.autogen.codegen.diagram;

import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Objects;

/**
 * A foreign key.
 *
 * @param from the table that refers
 * @param columns of that table
 * @param isMandatory whether each row of {@code from} refers to one of {@code to}
 * @param isOneToOne whether no two rows of {@code from} refer to the same one
 */
public record DiagramLink(
        Mark mark,
        QualifiedName from,
        List<String> columns,
        QualifiedName to,
        List<String> referencedColumns,
        boolean isMandatory,
        boolean isOneToOne) {

    public DiagramLink {
        Objects.requireNonNull(mark, "mark is null");
        Objects.requireNonNull(from, "from is null");
        columns = List.copyOf(columns);
        Objects.requireNonNull(to, "to is null");
        referencedColumns = List.copyOf(referencedColumns);
    }

    /** Returns what stands at the line. */
    public String label() {
        return String.join(", ", columns);
    }
}
