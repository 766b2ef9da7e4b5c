package dev.autogen.diff.compare;

import dev.autogen.operation.Change;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tables in an order in which they can be created: what a foreign key refers to comes first. A foreign key that closes a
 * cycle, or refers to a key that is still to be made, is a change of its own.
 */
final class TableCreation {

    private final Map<QualifiedName, Table> added;
    private final Map<QualifiedName, Table> existing;
    private final Set<QualifiedName> created = new HashSet<>();
    private final Map<DatabaseObject, Change> tables = new LinkedHashMap<>();
    private final Map<DatabaseObject, Change> foreignKeys = new LinkedHashMap<>();

    private TableCreation(List<Table> added, Map<QualifiedName, Table> existing) {
        this.added = added.stream()
                .collect(Collectors.toMap(Table::name, Function.identity(), (first, second) -> first, TreeMap::new));
        this.existing = existing;
    }

    /**
     * Orders the tables.
     *
     * @param existing the tables that are there before, with the keys that stay
     */
    static TableCreation of(List<Table> added, Map<QualifiedName, Table> existing) {
        TableCreation creation = new TableCreation(added, existing);
        creation.order();
        return creation;
    }

    /** Returns the changes that add tables, in their order. */
    Map<DatabaseObject, Change> tables() {
        return tables;
    }

    /** Returns the changes that add foreign keys to them. */
    Map<DatabaseObject, Change> foreignKeys() {
        return foreignKeys;
    }

    /** Depth first without recursion: a chain of a thousand foreign keys must not end the stack. */
    private void order() {
        Map<QualifiedName, Set<QualifiedName>> open = new LinkedHashMap<>();
        for (QualifiedName start : added.keySet()) {
            Deque<QualifiedName> path = new ArrayDeque<>(List.of(start));
            while (!path.isEmpty()) {
                QualifiedName name = path.peek();
                Set<QualifiedName> targets = open.computeIfAbsent(name, this::targets);
                QualifiedName next = takeNext(targets, open.keySet());
                if (next == null) {
                    create(added.get(path.pop()));
                } else {
                    path.push(next);
                }
            }
        }
    }

    private static @Nullable QualifiedName takeNext(Set<QualifiedName> targets, Set<QualifiedName> seen) {
        targets.removeAll(seen);
        return targets.stream().findFirst().orElse(null);
    }

    private Set<QualifiedName> targets(QualifiedName name) {
        Set<QualifiedName> targets = new LinkedHashSet<>();
        for (Constraint constraint : added.get(name).constraints()) {
            if (constraint instanceof Constraint.ForeignKey key && added.containsKey(key.referencedTable())) {
                targets.add(key.referencedTable());
            }
        }
        return targets;
    }

    private void create(Table table) {
        if (!created.add(table.name())) {
            return;
        }
        List<Constraint> inline = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (constraint instanceof Constraint.ForeignKey key && !canBeInline(key)) {
                foreignKeys.put(ObjectNames.constraint(table.name(), key), Additions.constraint(table.name(), key));
            } else {
                inline.add(constraint);
            }
        }
        tables.put(ObjectNames.table(table.name()), Additions.table(table.withConstraints(inline)));
    }

    private boolean canBeInline(Constraint.ForeignKey key) {
        if (added.containsKey(key.referencedTable())) {
            return created.contains(key.referencedTable());
        }
        Table target = existing.get(key.referencedTable());
        // A target that is neither new nor known belongs to somebody else and is there already.
        return target == null || hasKey(target, Set.copyOf(key.referencedColumns()));
    }

    private static boolean hasKey(Table table, Set<String> columns) {
        return table.constraints().stream()
                        .map(TableCreation::keyColumns)
                        .anyMatch(key -> Set.copyOf(key).equals(columns))
                || table.indexes().stream().anyMatch(index -> isKey(index, columns));
    }

    private static boolean isKey(Index index, Set<String> columns) {
        return index.isUnique()
                && index.predicate().isEmpty()
                && index.keys().stream()
                        .map(key -> key.text())
                        .collect(Collectors.toSet())
                        .equals(columns);
    }

    private static List<String> keyColumns(Constraint constraint) {
        if (constraint instanceof Constraint.PrimaryKey key) {
            return key.columns();
        }
        if (constraint instanceof Constraint.Unique unique) {
            return unique.columns();
        }
        return List.of();
    }
}
