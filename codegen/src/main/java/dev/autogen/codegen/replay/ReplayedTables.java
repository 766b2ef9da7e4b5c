package dev.autogen.codegen.replay;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The tables while operations run on them, and what was renamed meanwhile. */
final class ReplayedTables {

    private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();
    private final Map<QualifiedName, QualifiedName> formerTables = new HashMap<>();
    private final Map<QualifiedName, Map<String, String>> formerColumns = new HashMap<>();
    private final Set<QualifiedName> assumed = new HashSet<>();

    ReplayedTables(List<Table> start) {
        start.forEach(table -> tables.put(table.name(), table));
    }

    List<Table> all() {
        return List.copyOf(tables.values());
    }

    Map<QualifiedName, QualifiedName> formerTables() {
        return formerTables;
    }

    Map<QualifiedName, Map<String, String>> formerColumns() {
        return formerColumns;
    }

    Set<QualifiedName> assumed() {
        return assumed;
    }

    Optional<Table> find(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    void create(Table table) {
        tables.putIfAbsent(table.name(), table);
    }

    void drop(QualifiedName name) {
        tables.remove(name);
        formerTables.remove(name);
        formerColumns.remove(name);
        assumed.remove(name);
    }

    /** Changes a table; one that nobody made is there from now on, with nothing in it. */
    void change(QualifiedName name, UnaryOperator<Table> change) {
        if (!tables.containsKey(name)) {
            assumed.add(name);
        }
        Table before = tables.getOrDefault(name, new Table(name, List.of(), List.of(), List.of(), Optional.empty()));
        tables.put(name, change.apply(before));
    }

    void changeAll(UnaryOperator<Table> change) {
        tables.replaceAll((name, table) -> change.apply(table));
    }

    /** The table keeps its place: pictures before and after then look alike. */
    void rename(QualifiedName from, QualifiedName to) {
        Map<QualifiedName, Table> before = new LinkedHashMap<>(tables);
        tables.clear();
        before.forEach((name, table) -> {
            Table renamed = name.equals(from) ? table.withName(to) : table;
            tables.put(renamed.name(), ConstraintRenames.ofTable(renamed, from, to));
        });
        formerTables.put(to, Optional.ofNullable(formerTables.remove(from)).orElse(from));
        Optional.ofNullable(formerColumns.remove(from)).ifPresent(columns -> formerColumns.put(to, columns));
        if (assumed.remove(from)) {
            assumed.add(to);
        }
    }

    void noteRenamedColumn(QualifiedName table, String from, String to) {
        Map<String, String> columns = formerColumns.computeIfAbsent(table, name -> new HashMap<>());
        columns.put(to, Optional.ofNullable(columns.remove(from)).orElse(from));
    }

    void forgetColumn(QualifiedName table, String column) {
        formerColumns.getOrDefault(table, new HashMap<>()).remove(column);
    }
}
