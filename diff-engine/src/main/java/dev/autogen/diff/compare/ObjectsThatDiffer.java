package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The wanted objects, tables aside, that the database does not have so. */
final class ObjectsThatDiffer {

    private ObjectsThatDiffer() {}

    static Set<DatabaseObject> of(Schema live, Schema wanted) {
        Surroundings surroundings = new Surroundings(new Pairs.Pair<>(live, wanted), Map.of(), Set.of());
        Set<DatabaseObject> differ = new HashSet<>();
        for (ComparedKind<?> kind : ObjectKinds.of(surroundings)) {
            add(kind, surroundings.schemas(), differ);
        }
        return differ;
    }

    private static <T> void add(ComparedKind<T> kind, Pairs.Pair<Schema> schemas, Set<DatabaseObject> differ) {
        List<T> wanted = kind.in(schemas.wanted());
        Set<T> there = new HashSet<>(kind.in(schemas.live()));
        wanted.stream()
                .filter(value -> !there.contains(value))
                .map(kind::object)
                .forEach(differ::add);
    }
}
