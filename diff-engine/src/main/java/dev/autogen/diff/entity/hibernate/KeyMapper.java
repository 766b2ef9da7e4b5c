package dev.autogen.diff.entity.hibernate;

import dev.autogen.diff.entity.text.IndexKeyText;
import dev.autogen.diff.entity.text.SqlCursor;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PrimaryKey;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/**
 * Primary and unique keys; the rules are {@code StandardTableExporter} and
 * {@code org.hibernate.dialect.unique.CreateTableUniqueDelegate}.
 */
final class KeyMapper {

    private final Reading reading;
    private final Dialect dialect;

    KeyMapper(Reading reading) {
        this.reading = reading;
        this.dialect = reading.model().dialect();
    }

    /** Returns the primary key first, then the unique keys of columns, then those of the table. */
    List<Constraint> keys(Table table, QualifiedName name, List<MappedColumn> columns) {
        // This call also moves a unique key over the primary key's columns, with its name, to the primary key.
        Collection<UniqueKey> uniqueKeys = table.getUniqueKeys().values();
        List<Constraint> keys = new ArrayList<>();
        primaryKey(table).ifPresent(keys::add);
        for (MappedColumn column : columns) {
            column.constraints().stream()
                    .filter(Constraint.Unique.class::isInstance)
                    .forEach(keys::add);
        }
        for (Column column : table.getColumns()) {
            if (column.isUnique() && !table.isPrimaryKey(column)) {
                keys.add(new Constraint.Unique(Optional.empty(), List.of(ColumnMapper.storedName(column))));
            }
        }
        for (UniqueKey key : uniqueKeys) {
            if (!isUniqueByColumn(table, key) && isConstraint(key)) {
                keys.add(unique(key, name));
            }
        }
        return withoutRepetition(keys);
    }

    /** Returns the unique keys that PostgreSQL takes as an index only: with an order or an expression. */
    List<Index> indexes(Table table) {
        List<Index> indexes = new ArrayList<>();
        for (UniqueKey key : table.getUniqueKeys().values()) {
            if (!isUniqueByColumn(table, key) && !isConstraint(key)) {
                List<IndexKey> keys = key.getColumns().stream()
                        .map(column -> IndexKeyText.parse(column.getQuotedName(dialect) + " "
                                + key.getColumnOrderMap().getOrDefault(column, "")))
                        .toList();
                indexes.add(new Index(name(key), keys).unique());
            }
        }
        return indexes;
    }

    private Optional<Constraint> primaryKey(Table table) {
        PrimaryKey key = table.getPrimaryKey();
        if (key == null || key.getColumns().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> name = Optional.ofNullable(key.getOrderingUniqueKey()).flatMap(KeyMapper::name);
        return Optional.of(new Constraint.PrimaryKey(name, names(key.getColumns())));
    }

    private Constraint unique(UniqueKey key, QualifiedName table) {
        Constraint.Unique unique = new Constraint.Unique(name(key), names(key.getColumns()));
        SqlCursor options = SqlCursor.over(ReleaseBridge.options(key).orElse(""));
        unique = KeyClauses.apply(unique, options);
        reading.noteUnknown("the unique key " + unique.columns() + " of " + table, options.rest());
        return unique;
    }

    private static Optional<String> name(UniqueKey key) {
        return Optional.of(key)
                .filter(UniqueKey::isNameExplicit)
                .map(UniqueKey::getName)
                .map(StoredNames::stored);
    }

    /** Hibernate then writes {@code unique} behind the column and loses the name of the key. */
    private static boolean isUniqueByColumn(Table table, UniqueKey key) {
        if (key.getColumns().size() != 1) {
            return false;
        }
        Column column = table.getColumn(key.getColumn(0));
        return key.getColumn(0).isUnique() || (column != null && column.isUnique());
    }

    private boolean isConstraint(UniqueKey key) {
        return key.getColumns().stream()
                .map(column -> IndexKeyText.parse(column.getQuotedName(dialect) + " "
                        + key.getColumnOrderMap().getOrDefault(column, "")))
                .allMatch(indexKey -> indexKey.equals(IndexKey.column(indexKey.text())));
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(ColumnMapper::storedName).toList();
    }

    /**
     * Of two keys that are equal but for the name PostgreSQL makes one, which takes the first name that there is
     * ({@code transformIndexConstraints} in parse_utilcmd.c).
     */
    private static List<Constraint> withoutRepetition(List<Constraint> keys) {
        Map<Object, Constraint> distinct = new LinkedHashMap<>();
        for (Constraint key : keys) {
            distinct.merge(
                    meaning(key),
                    key,
                    (first, second) -> first.withName(first.name().or(second::name)));
        }
        return List.copyOf(distinct.values());
    }

    private static Object meaning(Constraint key) {
        return key instanceof Constraint.Unique unique ? unique.withName(Optional.empty()) : List.of();
    }
}
