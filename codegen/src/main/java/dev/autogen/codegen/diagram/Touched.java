package dev.autogen.codegen.diagram;

import dev.autogen.codegen.replay.SchemaReplay;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a picture of changes must show. */
final class Touched {

    private final SchemaReplay replay;
    private final Map<QualifiedName, Table> before;
    private final Map<QualifiedName, Table> after;
    private final Set<QualifiedName> named;

    Touched(SchemaReplay replay, Collection<QualifiedName> named) {
        this.replay = replay;
        this.before = byName(replay.before());
        this.after = byName(replay.after());
        this.named = new HashSet<>(named);
    }

    private static Map<QualifiedName, Table> byName(Schema schema) {
        Map<QualifiedName, Table> tables = new HashMap<>();
        schema.tables().forEach(table -> tables.put(table.name(), table));
        return tables;
    }

    List<DiagramTable> tables() {
        List<DiagramTable> tables = new ArrayList<>();
        Set<QualifiedName> neighbours = new LinkedHashSet<>();
        for (Table table : replay.after().tables()) {
            Optional<Table> former = Optional.ofNullable(before.get(replay.formerName(table.name())));
            if (isTouched(table, former)) {
                tables.add(TablePicture.changed(replay, former, table));
                neighbours.addAll(referenced(Stream.concat(former.stream(), Stream.of(table))));
            }
        }
        Set<QualifiedName> still = new HashSet<>();
        after.keySet().forEach(name -> still.add(replay.formerName(name)));
        for (Table table : replay.before().tables()) {
            if (!still.contains(table.name())) {
                tables.add(TablePicture.removed(table));
                neighbours.addAll(referenced(Stream.of(table)));
            }
        }
        addNeighbours(tables, neighbours);
        tables.sort(Comparator.comparing(DiagramTable::name));
        return tables;
    }

    private boolean isTouched(Table table, Optional<Table> former) {
        return named.contains(table.name())
                || named.contains(replay.formerName(table.name()))
                || replay.assumed().contains(table.name())
                || !former.equals(Optional.of(table));
    }

    private void addNeighbours(List<DiagramTable> tables, Set<QualifiedName> neighbours) {
        tables.forEach(table -> neighbours.remove(table.name()));
        for (QualifiedName name : neighbours) {
            Optional.ofNullable(after.get(name))
                    .ifPresent(table -> tables.add(TablePicture.whole(table, Diagram.Detail.KEYS)));
        }
    }

    private static List<QualifiedName> referenced(Stream<Table> tables) {
        return tables.flatMap(table -> table.constraints().stream())
                .filter(Constraint.ForeignKey.class::isInstance)
                .map(constraint -> ((Constraint.ForeignKey) constraint).referencedTable())
                .toList();
    }
}
