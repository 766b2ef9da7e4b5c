package dev.autogen.schema;

import java.util.Objects;

/**
 * Whether the policies of a table count.
 *
 * @param isForced whether they count for the owner of the table too
 */
public record RowSecurity(QualifiedName table, boolean isEnabled, boolean isForced) {

    public RowSecurity {
        Objects.requireNonNull(table, "table is null");
    }
}
