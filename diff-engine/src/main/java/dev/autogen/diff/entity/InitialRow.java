package dev.autogen.diff.entity;

import dev.autogen.schema.QualifiedName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A row that must be in a table before the application can use it, such as the counter of a table generator.
 *
 * @param values SQL literals by column, in the order in which they are written
 */
public record InitialRow(QualifiedName table, Map<String, String> values) {

    public InitialRow {
        Objects.requireNonNull(table, "table is null");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
