package dev.autogen.diff.entity;

import dev.autogen.schema.QualifiedName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which entity, and which attribute of it, wants what is in a schema.
 *
 * @param tables the full names of the entity classes of a table, the root of an inheritance first; the owner of a join
 *     table or of a table of elements
 * @param columns the attributes of a column, written {@code Invoice.total} or {@code Invoice.address.street}, where it has
 *     any: a discriminator and the foreign key of a join table have none but the owner's
 * @param entities all that have a class, by name
 */
public record Provenance(
        Map<QualifiedName, List<String>> tables,
        Map<QualifiedName, Map<String, String>> columns,
        List<MappedEntity> entities) {

    public Provenance {
        tables = Collections.unmodifiableMap(new TreeMap<>(tables));
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        entities = List.copyOf(entities);
    }

    /** Returns the attribute of a column, where it is known. */
    public Optional<String> attribute(QualifiedName table, String column) {
        Objects.requireNonNull(column, "column is null");
        return Optional.ofNullable(columns.getOrDefault(table, Map.of()).get(column));
    }

    /** Returns the classes of entities, of embeddables in them, and of basic values. */
    Stream<String> classes() {
        return entities.stream()
                .flatMap(entity -> Stream.concat(
                        Stream.of(entity.name()),
                        entity.attributes().stream()
                                .flatMap(attribute ->
                                        Stream.concat(Stream.of(attribute.owner()), attribute.javaType().stream()))))
                .distinct();
    }
}
