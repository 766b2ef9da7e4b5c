package dev.autogen.diff.rename;

import dev.autogen.schema.QualifiedName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that is renamed.
 *
 * @param tables the new names by those of now
 * @param columns likewise, by the table's name of now
 * @param sequences likewise
 */
public record RenamePlan(
        Map<QualifiedName, QualifiedName> tables,
        Map<QualifiedName, Map<String, String>> columns,
        Map<QualifiedName, QualifiedName> sequences) {

    static final RenamePlan NONE = new RenamePlan(Map.of(), Map.of(), Map.of());

    public RenamePlan {
        tables = copyOf(tables);
        columns = copyOf(columns);
        sequences = copyOf(sequences);
    }

    private static <K, V> Map<K, V> copyOf(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    public boolean isEmpty() {
        return tables.isEmpty() && columns.isEmpty() && sequences.isEmpty();
    }

    /** Returns this and some more. */
    RenamePlan with(List<? extends Rename> more) {
        Map<QualifiedName, QualifiedName> newTables = new LinkedHashMap<>(tables);
        Map<QualifiedName, Map<String, String>> newColumns = new LinkedHashMap<>();
        columns.forEach((table, names) -> newColumns.put(table, new LinkedHashMap<>(names)));
        Map<QualifiedName, QualifiedName> newSequences = new LinkedHashMap<>(sequences);
        for (Rename rename : more) {
            if (rename instanceof Rename.OfTable table) {
                newTables.put(table.from(), table.to());
            } else if (rename instanceof Rename.OfColumn column) {
                newColumns
                        .computeIfAbsent(column.table(), table -> new LinkedHashMap<>())
                        .put(column.from(), column.to());
            } else if (rename instanceof Rename.OfSequence sequence) {
                newSequences.put(sequence.from(), sequence.to());
            }
        }
        return new RenamePlan(newTables, newColumns, newSequences);
    }

    /** Returns what a table of now will be called. */
    QualifiedName table(QualifiedName name) {
        return tables.getOrDefault(name, name);
    }

    /** Returns what a column of now will be called. */
    String column(QualifiedName table, String name) {
        return columns.getOrDefault(table, Map.of()).getOrDefault(name, name);
    }

    List<String> columns(QualifiedName table, List<String> names) {
        return names.stream().map(name -> column(table, name)).toList();
    }

    QualifiedName sequence(QualifiedName name) {
        return sequences.getOrDefault(name, name);
    }

    /** Returns what a table of later is called now. */
    QualifiedName liveTable(QualifiedName name) {
        return tables.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    /** Returns the names of columns of later, by those of now; for a message. */
    @Override
    public String toString() {
        return tables.entrySet().stream().map(Object::toString).collect(Collectors.joining(", ")) + columns + sequences;
    }
}
