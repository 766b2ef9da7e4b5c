package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the numbers in the catalogue stand for: each reader says what it read, so that comments, privileges and dependencies
 * can be read by number, without a join. What is not here is not read.
 */
final class LiveObjects {

    private final Map<SystemCatalogue, Map<Long, DatabaseObject>> objects = new EnumMap<>(SystemCatalogue.class);

    void add(SystemCatalogue catalogue, long oid, DatabaseObject object) {
        objects.computeIfAbsent(catalogue, key -> new HashMap<>()).put(oid, object);
    }

    /** Returns what the number stands for in the catalogue that has that object identifier itself. */
    Optional<DatabaseObject> find(long catalogue, long oid) {
        return SystemCatalogue.of(catalogue).flatMap(known -> find(known, oid));
    }

    Optional<DatabaseObject> find(SystemCatalogue catalogue, long oid) {
        return Optional.ofNullable(objects.getOrDefault(catalogue, Map.of()).get(oid));
    }
}
