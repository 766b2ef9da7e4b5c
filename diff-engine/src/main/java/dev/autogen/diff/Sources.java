package dev.autogen.diff;

import dev.autogen.diff.compare.ChangedPlace;
import dev.autogen.diff.entity.Provenance;
import dev.autogen.operation.Change;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which part of the entities wants a change. */
final class Sources {

    private Sources() {}

    /** Returns the changes, each with the attributes of the columns that it touches, or with the classes of its table. */
    static List<Change> named(List<Change> changes, Provenance provenance) {
        return changes.stream()
                .map(change -> change.withSources(of(change, provenance)))
                .toList();
    }

    private static List<String> of(Change change, Provenance provenance) {
        ChangedPlace place = new ChangedPlace(change);
        Optional<QualifiedName> table = place.table();
        if (table.isEmpty()) {
            return List.of();
        }
        if (place.isOfWholeTable()) {
            return provenance.tables().getOrDefault(table.get(), List.of());
        }
        Map<String, String> columns = provenance.columns().getOrDefault(table.get(), Map.of());
        return columns.entrySet().stream()
                .filter(column -> place.touches(column.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .toList();
    }
}
