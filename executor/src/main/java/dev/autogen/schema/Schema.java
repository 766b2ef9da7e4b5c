package dev.autogen.schema;

import java.util.List;
import java.util.Optional;

/**
 * All that is compared: what a database holds, or what the entities want.
 *
 * @param namespaces the names of PostgreSQL schemas beside the default one, sorted
 */
public record Schema(List<String> namespaces, List<EnumType> enumTypes, List<Sequence> sequences, List<Table> tables) {

    public static final Schema EMPTY = new Schema(List.of(), List.of(), List.of(), List.of());

    public Schema {
        namespaces = List.copyOf(namespaces);
        enumTypes = List.copyOf(enumTypes);
        sequences = List.copyOf(sequences);
        tables = List.copyOf(tables);
    }

    public Optional<Table> table(QualifiedName name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    public Schema withTables(List<Table> value) {
        return new Schema(namespaces, enumTypes, sequences, value);
    }
}
