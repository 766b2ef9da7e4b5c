package dev.autogen.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that is compared: what a database holds, or what the entities want.
 *
 * @param namespaces the names of PostgreSQL schemas beside the default one, sorted
 * @param tables partitions are among them, and say so in their options
 * @param others what JPA has no words for
 * @param facts what is known of objects beside what they are
 */
public record Schema(
        List<String> namespaces,
        List<EnumType> enumTypes,
        List<Sequence> sequences,
        List<Table> tables,
        OtherObjects others,
        ObjectFacts facts) {

    public static final Schema EMPTY = new Schema(List.of(), List.of(), List.of(), List.of());

    public Schema {
        namespaces = List.copyOf(namespaces);
        enumTypes = List.copyOf(enumTypes);
        sequences = List.copyOf(sequences);
        tables = List.copyOf(tables);
        Objects.requireNonNull(others, "others is null");
        Objects.requireNonNull(facts, "facts is null");
    }

    public Schema(List<String> namespaces, List<EnumType> enumTypes, List<Sequence> sequences, List<Table> tables) {
        this(namespaces, enumTypes, sequences, tables, OtherObjects.NONE, ObjectFacts.NONE);
    }

    public Optional<Table> table(QualifiedName name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    public Schema withTables(List<Table> value) {
        return new Schema(namespaces, enumTypes, sequences, value, others, facts);
    }

    public Schema withOthers(OtherObjects value) {
        return new Schema(namespaces, enumTypes, sequences, tables, value, facts);
    }

    public Schema withFacts(ObjectFacts value) {
        return new Schema(namespaces, enumTypes, sequences, tables, others, value);
    }
}
