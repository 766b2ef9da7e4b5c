package dev.autogen.diff.compare;

import dev.autogen.operation.Operation;
import dev.autogen.operation.ParameterChange;
import dev.autogen.operation.SetIndexParameters;
import dev.autogen.operation.SetIndexTablespace;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Storage parameters that differ. */
final class StorageChanges {

    /** Where all is that is nowhere else (PostgreSQL manual, 22.6 "Tablespaces"). */
    static final String DEFAULT_TABLESPACE = "pg_default";

    private StorageChanges() {}

    /** Returns what stores an index that was just made so. */
    static List<Operation> of(QualifiedName table, String index, IndexStorage storage) {
        List<Operation> operations = new ArrayList<>();
        List<ParameterChange> changes = between(Map.of(), storage.parameters());
        if (!changes.isEmpty()) {
            operations.add(new SetIndexParameters(table, index, changes));
        }
        storage.tablespace()
                .ifPresent(tablespace ->
                        operations.add(new SetIndexTablespace(table, index, DEFAULT_TABLESPACE, tablespace)));
        return operations;
    }

    static List<ParameterChange> between(Map<String, String> from, Map<String, String> to) {
        SortedSet<String> names = new TreeSet<>(from.keySet());
        names.addAll(to.keySet());
        List<ParameterChange> changes = new ArrayList<>();
        for (String name : names) {
            Optional<String> before = Optional.ofNullable(from.get(name));
            Optional<String> after = Optional.ofNullable(to.get(name));
            if (!before.equals(after)) {
                changes.add(new ParameterChange(name, before, after));
            }
        }
        return changes;
    }
}
