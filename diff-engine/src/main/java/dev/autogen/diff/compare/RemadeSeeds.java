package dev.autogen.diff.compare;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The objects that must be made anew for a reason of their own, or for a column that they read. */
final class RemadeSeeds {

    private final Pairs.Pair<Schema> schemas;
    private final Map<DatabaseObject, Optional<String>> seeds = new TreeMap<>();

    private RemadeSeeds(Pairs.Pair<Schema> schemas) {
        this.schemas = schemas;
    }

    static Map<DatabaseObject, Optional<String>> of(Pairs.Pair<Schema> schemas, List<ComparedKind<?>> kinds) {
        RemadeSeeds seeds = new RemadeSeeds(schemas);
        kinds.forEach(seeds::add);
        seeds.addReaders();
        return seeds.seeds;
    }

    /** A swapped enum takes along whatever names it, a domain that is made anew what reads its columns. */
    private void addReaders() {
        Set<QualifiedName> swapped = new HashSet<>();
        EnumComparison enums = new EnumComparison(schemas.live(), schemas.wanted(), Map.of());
        Pairs.of(schemas.live().enumTypes(), schemas.wanted().enumTypes(), EnumType::name).common().stream()
                .filter(pair -> enums.change(pair.live(), pair.wanted()).isPresent())
                .forEach(pair -> swapped.add(pair.live().name()));
        swapped.forEach(name -> seeds.put(new DatabaseObject(ObjectKind.TYPE, name), Optional.empty()));
        Set<QualifiedName> retyped = new HashSet<>(swapped);
        seeds.keySet().stream()
                .filter(object -> object.kind() == ObjectKind.DOMAIN)
                .forEach(domain -> retyped.add(domain.name()));
        new ColumnReaders(schemas.live())
                .ofDisturbed(schemas.wanted(), retyped)
                .forEach((object, column) -> seeds.putIfAbsent(object, Optional.of("it reads " + column)));
    }

    private <T> void add(ComparedKind<T> kind) {
        Pairs<DatabaseObject, T> pairs = Pairs.of(kind.in(schemas.live()), kind.in(schemas.wanted()), kind::object);
        pairs.common().stream()
                .filter(pair -> ObjectComparison.mustBeRemade(kind, pair))
                .forEach(pair -> seeds.put(kind.object(pair.live()), Optional.empty()));
    }
}
