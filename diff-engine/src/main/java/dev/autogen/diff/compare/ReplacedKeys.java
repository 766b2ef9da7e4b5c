package dev.autogen.diff.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys that go and come back otherwise: a foreign key that refers to one must go before and come after. */
final class ReplacedKeys {

    private final Map<QualifiedName, Set<Set<String>>> columns = new HashMap<>();

    private ReplacedKeys() {}

    static ReplacedKeys of(Schema live, Schema wanted) {
        ReplacedKeys keys = new ReplacedKeys();
        for (Table table : live.tables()) {
            wanted.table(table.name()).ifPresent(after -> keys.add(table, after));
        }
        return keys;
    }

    private void add(Table live, Table wanted) {
        Pairs<String, Column> pairs = Pairs.of(live.columns(), wanted.columns(), Column::name);
        Set<String> lost = GeneratedColumns.of(live.name(), pairs.common()).names();
        KeyMatching matching = KeyMatching.of(live, wanted, lost, key -> false);
        Set<Set<String>> gone = keys(matching.removedConstraints(), matching.removedIndexes());
        if (!gone.isEmpty()) {
            List<Constraint> constraints = live.constraints().stream()
                    .filter(constraint -> !matching.removedConstraints().contains(constraint))
                    .toList();
            List<Index> indexes = live.indexes().stream()
                    .filter(index -> !matching.removedIndexes().contains(index))
                    .toList();
            gone.removeAll(keys(constraints, indexes));
            columns.put(live.name(), gone);
        }
    }

    private static Set<Set<String>> keys(List<Constraint> constraints, List<Index> indexes) {
        Set<Set<String>> keys = new HashSet<>();
        constraints.stream().flatMap(constraint -> columns(constraint).stream()).forEach(keys::add);
        indexes.stream()
                .filter(Index::isUnique)
                .map(index ->
                        Set.copyOf(index.keys().stream().map(IndexKey::text).toList()))
                .forEach(keys::add);
        return keys;
    }

    private static Optional<Set<String>> columns(Constraint constraint) {
        if (constraint instanceof Constraint.PrimaryKey key) {
            return Optional.of(Set.copyOf(key.columns()));
        }
        return constraint instanceof Constraint.Unique unique
                ? Optional.of(Set.copyOf(unique.columns()))
                : Optional.empty();
    }

    boolean isTargetOf(Constraint.ForeignKey key) {
        return columns.getOrDefault(key.referencedTable(), Set.of()).contains(Set.copyOf(key.referencedColumns()));
    }
}
