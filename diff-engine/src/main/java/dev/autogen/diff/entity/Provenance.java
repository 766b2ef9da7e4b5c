package dev.autogen.diff.entity;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which entity, and which attribute of it, wants what is in a schema. An attribute is written {@code Invoice.total} or
 * {@code Invoice.address.street}.
 *
 * @param tables the full names of the entity classes of a table or a view, the root of an inheritance first; the owner of a
 *     join table or of a table of elements
 * @param columns the attributes of a column, where it has any: a discriminator and the foreign key of a join table have none
 *     but the owner's
 * @param sequences the ids that a sequence numbers
 * @param types the attributes of an enum type
 * @param entities all that have a class, by name
 */
public record Provenance(
        Map<QualifiedName, List<String>> tables,
        Map<QualifiedName, Map<String, String>> columns,
        Map<QualifiedName, List<String>> sequences,
        Map<QualifiedName, List<String>> types,
        List<MappedEntity> entities) {

    public Provenance {
        tables = sorted(tables);
        columns = sorted(columns);
        sequences = sorted(sequences);
        types = sorted(types);
        entities = List.copyOf(entities);
    }

    private static <V> Map<QualifiedName, V> sorted(Map<QualifiedName, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
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

    /** Returns the attributes whose columns a constraint is about, in its order; where none is known, the entities. */
    public List<String> of(QualifiedName table, Constraint constraint) {
        return attributes(table, constraint.accept(new ColumnsOf(known(table))));
    }

    /** Returns the attributes whose columns an index is over, in its order; where none is known, the entities. */
    public List<String> of(QualifiedName table, Index index) {
        return attributes(
                table,
                index.keys().stream()
                        .flatMap(key -> columnsOf(key, known(table)).stream())
                        .toList());
    }

    private Collection<String> known(QualifiedName table) {
        return columns.getOrDefault(table, Map.of()).keySet();
    }

    private List<String> attributes(QualifiedName table, Collection<String> columns) {
        Set<String> attributes = new LinkedHashSet<>();
        columns.forEach(column -> attribute(table, column).ifPresent(attributes::add));
        return attributes.isEmpty() ? tables.getOrDefault(table, List.of()) : List.copyOf(attributes);
    }

    private static List<String> columnsOf(IndexKey key, Collection<String> known) {
        return key.isExpression() ? mentioned(key.text(), known) : List.of(key.text());
    }

    private static List<String> mentioned(String expression, Collection<String> known) {
        return known.stream()
                .filter(column -> Pattern.compile("(?<![\\w$])" + Pattern.quote(column) + "(?![\\w$])")
                        .matcher(expression)
                        .find())
                .toList();
    }

    private record ColumnsOf(Collection<String> known) implements Constraint.Visitor<List<String>> {

        @Override
        public List<String> primaryKey(Constraint.PrimaryKey constraint) {
            return constraint.columns();
        }

        @Override
        public List<String> unique(Constraint.Unique constraint) {
            return constraint.columns();
        }

        @Override
        public List<String> foreignKey(Constraint.ForeignKey constraint) {
            return constraint.columns();
        }

        @Override
        public List<String> check(Constraint.Check constraint) {
            return mentioned(constraint.expression(), known);
        }

        @Override
        public List<String> notNull(Constraint.NotNull constraint) {
            return List.of(constraint.column());
        }

        @Override
        public List<String> exclusion(Exclusion constraint) {
            return constraint.elements().stream()
                    .flatMap(element -> Stream.of(element.key()))
                    .flatMap(key -> columnsOf(key, known).stream())
                    .toList();
        }
    }
}
