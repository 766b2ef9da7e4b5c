package dev.autogen.diff.rows;

import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.Quoting;
import java.util.Objects;

/**
 * Whether a table has a row of a kind.
 *
 * @param condition of the row; blank for any row
 */
record RowQuestion(QualifiedName table, String condition) {

    RowQuestion {
        Objects.requireNonNull(table, "table is null");
        Objects.requireNonNull(condition, "condition is null");
    }

    static RowQuestion any(QualifiedName table) {
        return new RowQuestion(table, "");
    }

    static RowQuestion hasNull(QualifiedName table, String column) {
        return new RowQuestion(table, Quoting.identifier(column) + " is null");
    }

    /** Stops at the first such row. */
    String sql() {
        return "exists (select from " + Quoting.identifier(table) + (condition.isEmpty() ? "" : " where " + condition)
                + ")";
    }
}
