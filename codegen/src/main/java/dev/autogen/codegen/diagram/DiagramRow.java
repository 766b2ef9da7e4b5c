package dev.autogen.codegen.diagram;

import java.util.Objects;

/**
 * One line in a table's box.
 *
 * @param key {@code PK}, {@code FK}, both with a blank between, or nothing
 * @param name of a column, or what another part of the table is
 * @param type of a column, with what it was where that changes; empty for other parts
 * @param isColumn false for a constraint or an index
 * @param note what changes and stands in neither name nor type; may be empty
 */
public record DiagramRow(
        Mark mark, String key, String name, String type, boolean isNotNull, boolean isColumn, String note) {

    public DiagramRow {
        Objects.requireNonNull(mark, "mark is null");
        Objects.requireNonNull(key, "key is null");
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(type, "type is null");
        Objects.requireNonNull(note, "note is null");
    }
}
