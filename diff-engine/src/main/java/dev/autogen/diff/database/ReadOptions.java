package dev.autogen.diff.database;

import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What of a database is read.
 *
 * @param namespaces names of PostgreSQL schemas beside the connection's {@code current_schema()}, which always is read;
 *     those that do not exist are passed over
 * @param filter which of the tables, views, materialized views and sequences in them
 * @param ownTables those of autogen's own: treated as absent, with the sequences that belong to them
 */
public record ReadOptions(List<String> namespaces, TableFilter filter, Set<QualifiedName> ownTables) {

    /** Reads the {@code current_schema()} alone, and all of it. */
    public static final ReadOptions DEFAULT = new ReadOptions(List.of());

    public ReadOptions {
        namespaces = List.copyOf(namespaces);
        Objects.requireNonNull(filter, "filter is null");
        ownTables = Set.copyOf(ownTables);
    }

    /** Reads all of the namespaces. */
    public ReadOptions(List<String> namespaces) {
        this(namespaces, TableFilter.ALL, Set.of());
    }

    /** Reads all of the namespaces but autogen's own tables. */
    public ReadOptions(List<String> namespaces, Set<QualifiedName> ownTables) {
        this(namespaces, TableFilter.ALL, ownTables);
    }
}
