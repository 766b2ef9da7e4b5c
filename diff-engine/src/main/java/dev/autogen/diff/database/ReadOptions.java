package dev.autogen.diff.database;

import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/**
 * What of a database is read beside the connection's {@code current_schema()}, which always is.
 *
 * @param namespaces names of PostgreSQL schemas; those that do not exist are passed over
 * @param excludedTables tables that are treated as absent, with the sequences that belong to them
 */
public record ReadOptions(List<String> namespaces, Set<QualifiedName> excludedTables) {

    /** Reads the {@code current_schema()} alone, and all of it. */
    public static final ReadOptions DEFAULT = new ReadOptions(List.of(), Set.of());

    public ReadOptions {
        namespaces = List.copyOf(namespaces);
        excludedTables = Set.copyOf(excludedTables);
    }
}
