package dev.autogen.codegen.diagram;

import dev.autogen.codegen.replay.KeyColumns;
import dev.autogen.codegen.replay.SchemaReplay;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the foreign keys between the tables of a picture. */
final class Links {

    /** Two foreign keys that say the same are one line, whatever their names. */
    private record Identity(QualifiedName from, List<String> columns, QualifiedName to, List<String> referenced) {}

    private final SchemaReplay replay;
    private final Set<QualifiedName> shown;
    private final Map<QualifiedName, QualifiedName> nameNow = new HashMap<>();

    private Links(SchemaReplay replay, Set<QualifiedName> shown) {
        this.replay = replay;
        this.shown = shown;
        replay.formerTables().forEach((now, former) -> nameNow.put(former, now));
    }

    static List<DiagramLink> of(SchemaReplay replay, List<DiagramTable> tables) {
        return new Links(replay, tables.stream().map(DiagramTable::name).collect(Collectors.toSet())).all();
    }

    private List<DiagramLink> all() {
        Map<Identity, DiagramLink> before = new LinkedHashMap<>();
        for (Table table : replay.before().tables()) {
            foreignKeys(table).forEach(key -> before.put(formerIdentity(table, key), link(Mark.REMOVED, table, key)));
        }
        List<DiagramLink> links = new ArrayList<>();
        for (Table table : replay.after().tables()) {
            for (Constraint.ForeignKey key : foreignKeys(table)) {
                Identity identity =
                        new Identity(table.name(), key.columns(), key.referencedTable(), key.referencedColumns());
                Mark mark = before.remove(identity) == null ? Mark.ADDED : Mark.UNCHANGED;
                links.add(link(mark, table, key));
            }
        }
        links.addAll(before.values());
        return links.stream()
                .filter(link -> shown.contains(link.from()) && shown.contains(link.to()))
                // What changes is drawn last: lines to the same table share their way.
                .sorted(Comparator.comparing(DiagramLink::mark))
                .toList();
    }

    private static List<Constraint.ForeignKey> foreignKeys(Table table) {
        return table.constraints().stream()
                .filter(Constraint.ForeignKey.class::isInstance)
                .map(Constraint.ForeignKey.class::cast)
                .toList();
    }

    /** What a foreign key of before is called after: where it only follows a new name it is not a new one. */
    private Identity formerIdentity(Table table, Constraint.ForeignKey key) {
        QualifiedName from = now(table.name());
        QualifiedName to = now(key.referencedTable());
        return new Identity(from, now(from, key.columns()), to, now(to, key.referencedColumns()));
    }

    private QualifiedName now(QualifiedName name) {
        return nameNow.getOrDefault(name, name);
    }

    private List<String> now(QualifiedName table, List<String> columns) {
        Map<String, String> renamed = new HashMap<>();
        replay.formerColumns().getOrDefault(table, Map.of()).forEach((now, former) -> renamed.put(former, now));
        return columns.stream()
                .map(column -> renamed.getOrDefault(column, column))
                .toList();
    }

    private DiagramLink link(Mark mark, Table table, Constraint.ForeignKey key) {
        QualifiedName from = mark == Mark.REMOVED ? now(table.name()) : table.name();
        QualifiedName to = mark == Mark.REMOVED ? now(key.referencedTable()) : key.referencedTable();
        return new DiagramLink(
                mark,
                from,
                key.columns(),
                to,
                key.referencedColumns(),
                isMandatory(table, key),
                isOneToOne(table, key));
    }

    private static boolean isMandatory(Table table, Constraint.ForeignKey key) {
        List<String> primary = TablePicture.primaryKey(table);
        return key.columns().stream()
                .allMatch(name -> primary.contains(name)
                        || table.column(name).map(Column::isNotNull).orElse(false));
    }

    /** A key within the columns of the foreign key makes them unique. */
    private static boolean isOneToOne(Table table, Constraint.ForeignKey key) {
        boolean byConstraint = table.constraints().stream()
                .filter(constraint ->
                        constraint instanceof Constraint.PrimaryKey || constraint instanceof Constraint.Unique)
                .anyMatch(constraint -> key.columns().containsAll(KeyColumns.of(constraint)));
        return byConstraint
                || table.indexes().stream()
                        .filter(index -> index.isUnique() && index.predicate().isEmpty())
                        .anyMatch(index -> index.keys().stream()
                                .allMatch(part ->
                                        !part.isExpression() && key.columns().contains(part.text())));
    }
}
