package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.PartitionOf;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.TableTrigger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The triggers of partitions that PostgreSQL made of one of a table above. */
final class TriggerClones {

    private final Map<QualifiedName, QualifiedName> parents = new HashMap<>();
    private final Map<QualifiedName, Set<String>> names = new HashMap<>();

    private TriggerClones(Schema schema) {
        schema.tables()
                .forEach(table -> table.options()
                        .partitionOf()
                        .map(PartitionOf::parent)
                        .ifPresent(parent -> parents.put(table.name(), parent)));
        schema.others().triggers().stream()
                .filter(trigger -> trigger.trigger().isForEachRow())
                .forEach(trigger -> names.computeIfAbsent(trigger.table(), key -> new HashSet<>())
                        .add(trigger.trigger().name()));
    }

    static Set<DatabaseObject> of(Schema schema) {
        TriggerClones clones = new TriggerClones(schema);
        return schema.others().triggers().stream()
                .filter(clones::isClone)
                .map(ObjectNames::trigger)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isClone(TableTrigger trigger) {
        Optional<QualifiedName> above = Optional.ofNullable(parents.get(trigger.table()));
        while (above.isPresent()) {
            if (names.getOrDefault(above.get(), Set.of())
                    .contains(trigger.trigger().name())) {
                return true;
            }
            above = Optional.ofNullable(parents.get(above.get()));
        }
        return false;
    }
}
