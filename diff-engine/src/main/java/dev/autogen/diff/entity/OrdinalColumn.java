package dev.autogen.diff.entity;

import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Objects;

/**
 * A column that holds the ordinals of an enum's constants.
 *
 * @param constants in their order; the first has the ordinal 0
 */
public record OrdinalColumn(QualifiedName table, String column, List<String> constants) {

    public OrdinalColumn {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(column, "column is null");
        constants = List.copyOf(constants);
    }

    /** Returns what stands before the equals sign of a mention: {@code invoice.status}. */
    public String name() {
        return table + "." + column;
    }

    /** Returns what a revision says of it: {@code invoice.status = OPEN, PAID}. */
    public String mention() {
        return name() + " = " + String.join(", ", constants);
    }
}
