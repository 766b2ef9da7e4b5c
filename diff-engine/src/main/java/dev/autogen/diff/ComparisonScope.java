package dev.autogen.diff;

import dev.autogen.diff.compare.UndeclaredKind;
import dev.autogen.diff.database.ObjectFilter;
import dev.autogen.diff.database.TableFilter;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What of a database is compared.
 *
 * @param namespaces PostgreSQL schemas beside the connection's {@code current_schema()} and those that entities name, which
 *     are compared in any case; each must exist
 * @param tables which of the tables in them; what it leaves out is neither read nor offered for creation or removal, whether
 *     there is an entity for it or not
 * @param ownTables those of autogen's own, treated as absent
 * @param removed the kinds that are offered for removal where nobody declared them; all others are left alone
 * @param excluded what else is not compared: it stays as the database has it
 */
public record ComparisonScope(
        List<String> namespaces,
        TableFilter tables,
        Set<QualifiedName> ownTables,
        Set<UndeclaredKind> removed,
        ObjectFilter excluded) {

    /** The current schema and those of the entities, and all that is in them. */
    public static final ComparisonScope ALL = new ComparisonScope(List.of(), TableFilter.ALL, Set.of());

    public ComparisonScope {
        namespaces = List.copyOf(namespaces);
        Objects.requireNonNull(tables, "tables is null");
        ownTables = Set.copyOf(ownTables);
        removed = Set.copyOf(removed);
        Objects.requireNonNull(excluded, "excluded is null");
    }

    /** What JPA can say is offered for removal, all else is left alone. */
    public ComparisonScope(List<String> namespaces, TableFilter tables, Set<QualifiedName> ownTables) {
        this(namespaces, tables, ownTables, UndeclaredKind.OF_JPA, ObjectFilter.NONE);
    }
}
