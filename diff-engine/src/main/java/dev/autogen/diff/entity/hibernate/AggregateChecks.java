package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.schema.Constraint;
import java.util.Optional;
import java.util.Set;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.tool.schema.internal.StandardTableExporter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/**
 * The check by which Hibernate holds the not-null and check rules of an embeddable that is stored in one column, as JSON
 * or as a composite type. Only its exporter can write it.
 */
final class AggregateChecks extends StandardTableExporter {

    private static final Set<Integer> ARRAYS = Set.of(
            SqlTypes.STRUCT_ARRAY, SqlTypes.STRUCT_TABLE, SqlTypes.JSON_ARRAY, SqlTypes.XML_ARRAY, SqlTypes.ARRAY);

    AggregateChecks(Dialect dialect) {
        super(dialect);
    }

    /** Returns the check, as {@code applyTableCheck} of the exporter of {@code PostgreSQLDialect} has it. */
    Optional<Constraint> of(Column column) {
        if (!(column instanceof AggregateColumn aggregate) || !canBeChecked(aggregate)) {
            return Optional.empty();
        }
        StringBuilder sql = new StringBuilder();
        ReleaseBridge.applyAggregateCheck(this, sql, aggregate);
        SqlCursor cursor = SqlCursor.over(sql.toString());
        cursor.take(",", "check");
        return cursor.takeGroup()
                .map(condition -> new Constraint.Check(Optional.empty(), SqlCursor.withoutParentheses(condition)));
    }

    private static boolean canBeChecked(AggregateColumn column) {
        JdbcType type = ((BasicValue) column.getValue()).getResolution().getJdbcType();
        return !ReleaseBridge.isXml(type) && !ARRAYS.contains(type.getDefaultSqlTypeCode());
    }
}
