package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.InitialRow;
import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of table generators, which Hibernate keeps as SQL text ({@code TableGenerator} and {@code TableStructure} of
 * {@code org.hibernate.id.enhanced} register them as {@code InitCommand}s).
 */
final class InitialRowMapper {

    private final Reading reading;
    private final List<InitialRow> rows = new ArrayList<>();

    InitialRowMapper(Reading reading) {
        this.reading = reading;
    }

    List<InitialRow> rows() {
        return rows.stream().distinct().toList();
    }

    void add(org.hibernate.mapping.Table source, Table table) {
        source.getInitCommands(reading.model().sqlContext()).stream()
                .flatMap(command -> ReleaseBridge.statements(command).stream())
                .forEach(sql -> row(sql, table)
                        .ifPresentOrElse(
                                rows::add, () -> reading.noteUnknown("the rows of the table " + table.name(), sql)));
    }

    /** Reads {@code insert into name (columns) values (literals)}, of which the columns may be left out. */
    private Optional<InitialRow> row(String sql, Table table) {
        SqlCursor cursor = SqlCursor.over(sql);
        if (!cursor.take("insert", "into")) {
            return Optional.empty();
        }
        QualifiedName name = reading.names().qualified(cursor.takeName());
        List<String> columns = cursor.takeGroup().stream()
                .flatMap(list -> SqlCursor.split(list).stream())
                .map(StoredNames::stored)
                .toList();
        if (columns.isEmpty()) {
            columns = table.columns().stream().map(Column::name).toList();
        }
        if (!name.equals(table.name()) || !cursor.take("values")) {
            return Optional.empty();
        }
        List<String> values = cursor.takeGroup().map(SqlCursor::split).orElse(List.of());
        return values.size() == columns.size() && cursor.atEnd()
                ? Optional.of(new InitialRow(name, zipped(columns, values)))
                : Optional.empty();
    }

    private static Map<String, String> zipped(List<String> columns, List<String> values) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), values.get(i));
        }
        return row;
    }
}
