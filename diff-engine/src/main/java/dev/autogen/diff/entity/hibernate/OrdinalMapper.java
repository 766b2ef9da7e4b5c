package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.OrdinalColumn;
import dev.autogen.schema.QualifiedName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.type.descriptor.java.JavaType;

/** Columns in which Hibernate writes {@code Enum.ordinal()}: those of an enum that no converter stands before. */
final class OrdinalMapper {

    private OrdinalMapper() {}

    static List<OrdinalColumn> columns(Table source, QualifiedName table) {
        return source.getColumns().stream()
                .flatMap(column -> column(column, table).stream())
                .toList();
    }

    private static Optional<OrdinalColumn> column(Column source, QualifiedName table) {
        if (!(source.getValue() instanceof BasicValue value)) {
            return Optional.empty();
        }
        BasicValue.Resolution<?> resolution = value.resolve();
        JavaType<?> type = resolution.getDomainJavaType();
        boolean isOrdinal = type.getJavaTypeClass().isEnum()
                && resolution.getValueConverter() == null
                && resolution.getJdbcType().isInteger();
        return isOrdinal
                ? Optional.of(new OrdinalColumn(table, ColumnMapper.storedName(source), constants(type)))
                : Optional.empty();
    }

    private static List<String> constants(JavaType<?> type) {
        return Arrays.stream(type.getJavaTypeClass().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
