package dev.autogen.diff.compare;

import dev.autogen.operation.Change;
import dev.autogen.operation.DropTable;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The changes that make partitioned tables with their partitions, and tables with their heirs: all that are bound to each other
 * in one change, as {@link SchemaCreation} makes them.
 */
final class FamilyChanges {

    private final Schema schema;
    private final List<List<Table>> families = new ArrayList<>();
    private final List<Table> others = new ArrayList<>();

    private FamilyChanges(Schema schema) {
        this.schema = schema;
    }

    /**
     * Sorts tables by family.
     *
     * @param schema which they are of
     */
    static FamilyChanges of(Schema schema, List<Table> tables) {
        FamilyChanges changes = new FamilyChanges(schema);
        Map<QualifiedName, QualifiedName> heads = new HashMap<>();
        tables.forEach(table -> heads.put(table.name(), table.name()));
        Set<QualifiedName> bound = new HashSet<>();
        for (Table table : tables) {
            for (QualifiedName parent : TableFamily.parents(table)) {
                bound.add(table.name());
                bound.add(parent);
                if (heads.containsKey(parent)) {
                    heads.put(head(heads, table.name()), head(heads, parent));
                }
            }
        }
        Map<QualifiedName, List<Table>> byHead = new LinkedHashMap<>();
        for (Table table : tables) {
            if (bound.contains(table.name())) {
                byHead.computeIfAbsent(head(heads, table.name()), key -> new ArrayList<>())
                        .add(table);
            } else {
                changes.others.add(table);
            }
        }
        changes.families.addAll(byHead.values());
        return changes;
    }

    private static QualifiedName head(Map<QualifiedName, QualifiedName> heads, QualifiedName table) {
        QualifiedName head = table;
        while (!heads.get(head).equals(head)) {
            head = heads.get(head);
        }
        return head;
    }

    /** Returns the tables that are bound to no other one. */
    List<Table> others() {
        return others;
    }

    List<List<Table>> families() {
        return families;
    }

    /** Returns the foreign keys of a family that lead out of it. */
    static Map<Constraint, QualifiedName> outerKeys(List<Table> family) {
        Set<QualifiedName> names = names(family);
        Map<Constraint, QualifiedName> keys = new LinkedHashMap<>();
        for (Table table : family) {
            for (Constraint constraint : table.constraints()) {
                if (isOuter(constraint, names)) {
                    keys.put(constraint, table.name());
                }
            }
        }
        return keys;
    }

    private static boolean isOuter(Constraint constraint, Set<QualifiedName> names) {
        return constraint instanceof Constraint.ForeignKey key && !names.contains(key.referencedTable());
    }

    private static Set<QualifiedName> names(List<Table> family) {
        return family.stream().map(Table::name).collect(Collectors.toSet());
    }

    /**
     * Returns the change that adds a family.
     *
     * @param withParts whether triggers and policies come with it, and are no changes of their own
     */
    Change addition(List<Table> family, boolean withParts) {
        Set<QualifiedName> names = names(family);
        List<Table> tables = family.stream()
                .map(table -> table.withConstraints(table.constraints().stream()
                        .filter(constraint -> !isOuter(constraint, names))
                        .toList()))
                .toList();
        Schema part = SchemaPart.of(schema, tables, withParts);
        Table head = head(family, names);
        String rest = family.size() == 1 ? "" : " and " + (family.size() - 1) + " bound to it";
        return new Change(
                Change.Kind.ADDED, "table " + head.name() + rest, SchemaCreation.of(part), drops(family, names));
    }

    /** Returns one that has no parent in the family. */
    static Table head(List<Table> family) {
        return head(family, names(family));
    }

    private static Table head(List<Table> family, Set<QualifiedName> names) {
        return family.stream()
                .filter(table -> TableFamily.parents(table).stream().noneMatch(names::contains))
                .findFirst()
                .orElse(family.get(0));
    }

    /** A partition goes with its table; an heir goes before what it inherits from. */
    private static List<Operation> drops(List<Table> family, Set<QualifiedName> names) {
        List<Table> open = new ArrayList<>(family);
        open.removeIf(table -> table.options()
                .partitionOf()
                .filter(partition -> names.contains(partition.parent()))
                .isPresent());
        List<Operation> drops = new ArrayList<>();
        while (!open.isEmpty()) {
            Table next = open.stream()
                    .filter(table -> open.stream()
                            .noneMatch(other -> TableFamily.parents(other).contains(table.name())))
                    .findFirst()
                    .orElse(open.get(0));
            open.remove(next);
            drops.add(new DropTable(next.name()));
        }
        return drops;
    }
}
