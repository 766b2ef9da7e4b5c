package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What of a database is read.
 *
 * @param namespaces names of PostgreSQL schemas beside the connection's {@code current_schema()}, which always is read;
 *     those that do not exist are passed over
 * @param filter which of the tables, views, materialized views and sequences in them
 * @param ownTables those of autogen's own: treated as absent, with the sequences that belong to them
 * @param names asked for each table, view, materialized view and sequence before it is read, where there is one to ask
 */
public record ReadOptions(
        List<String> namespaces,
        TableFilter filter,
        Set<QualifiedName> ownTables,
        Optional<Predicate<DatabaseObject>> names) {

    /** Reads the {@code current_schema()} alone, and all of it. */
    public static final ReadOptions DEFAULT = new ReadOptions(List.of());

    public ReadOptions {
        namespaces = List.copyOf(namespaces);
        Objects.requireNonNull(filter, "filter is null");
        ownTables = Set.copyOf(ownTables);
        Objects.requireNonNull(names, "names is null");
    }

    /** Reads what the filter says, whatever it is called. */
    public ReadOptions(List<String> namespaces, TableFilter filter, Set<QualifiedName> ownTables) {
        this(namespaces, filter, ownTables, Optional.empty());
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
