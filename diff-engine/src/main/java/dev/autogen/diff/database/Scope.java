package dev.autogen.diff.database;

import dev.autogen.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the database is read.
 *
 * @param defaultNamespace the connection's {@code current_schema()}, whose names come out unqualified; empty where the
 *     search path names no schema that exists
 * @param namespaceNames of the namespaces that are read, the default one among them, by object identifier, sorted by name
 * @param extensionNamespaceOids of those namespaces among them that an extension brought
 * @param ownOids of autogen's own tables in them
 * @param refusedOids of what somebody does not want to be read, by its name
 */
record Scope(
        Optional<String> defaultNamespace,
        Map<Long, String> namespaceNames,
        Set<Long> extensionNamespaceOids,
        TableFilter filter,
        List<Long> ownOids,
        List<Long> refusedOids) {

    /**
     * Either the script of the extension made the namespace (PostgreSQL manual, "pg_depend", deptype {@code e}), or CREATE
     * EXTENSION did, because the control file names it. To look into the control files takes 30 ms.
     */
    private static final String OF_EXTENSION = """
            EXISTS (SELECT FROM pg_catalog.pg_depend d
                    WHERE d.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND d.objid = n.oid AND d.deptype = 'e')
            OR n.nspname IS DISTINCT FROM current_schema()
               AND EXISTS (SELECT FROM pg_catalog.pg_extension x WHERE x.extnamespace = n.oid AND NOT x.extrelocatable)
               AND n.nspname IN (SELECT v.schema
                                 FROM pg_catalog.pg_extension x
                                      JOIN pg_catalog.pg_available_extension_versions() v
                                           ON v.name = x.extname AND v.version = x.extversion)
            """;

    private static final String QUERY = """
            SELECT n.oid, n.nspname, n.nspname = current_schema() AS is_default, %s AS is_of_extension,
                   ARRAY(SELECT c.oid
                         FROM unnest(?::text[], ?::text[]) AS own (schema_name, table_name)
                              JOIN pg_catalog.pg_class c ON c.relname = own.table_name
                         WHERE c.relnamespace = n.oid AND c.relkind IN ('r', 'p')
                           AND coalesce(own.schema_name, current_schema()) = n.nspname) AS own
            FROM pg_catalog.pg_namespace n
            WHERE n.nspname = current_schema() OR n.nspname = ANY (?::text[])
            ORDER BY n.nspname COLLATE "C"
            """.formatted(OF_EXTENSION);

    Scope {
        namespaceNames = Collections.unmodifiableMap(new LinkedHashMap<>(namespaceNames));
        extensionNamespaceOids = Set.copyOf(extensionNamespaceOids);
        ownOids = List.copyOf(ownOids);
        refusedOids = List.copyOf(refusedOids);
    }

    static Scope of(Connection connection, ReadOptions options) throws SQLException {
        List<QualifiedName> own = options.ownTables().stream().sorted().toList();
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setArray(
                    1,
                    names(
                            connection,
                            own.stream().map(name -> name.schema().orElse(null)).toArray(String[]::new)));
            query.setArray(
                    2, names(connection, own.stream().map(QualifiedName::name).toArray(String[]::new)));
            query.setArray(3, names(connection, options.namespaces().toArray(String[]::new)));
            try (ResultSet rows = query.executeQuery()) {
                Scope scope = of(rows, options.filter());
                return options.names().isPresent() && !scope.isEmpty()
                        ? scope.without(RefusedNames.read(
                                connection, scope, options.names().get()))
                        : scope;
            }
        }
    }

    private Scope without(List<Long> refused) {
        return new Scope(defaultNamespace, namespaceNames, extensionNamespaceOids, filter, ownOids, refused);
    }

    private static Scope of(ResultSet rows, TableFilter filter) throws SQLException {
        Optional<String> defaultNamespace = Optional.empty();
        Map<Long, String> namespaceNames = new LinkedHashMap<>();
        Set<Long> extensionNamespaceOids = new HashSet<>();
        List<Long> ownOids = new ArrayList<>();
        while (rows.next()) {
            String name = rows.getString("nspname");
            namespaceNames.put(rows.getLong("oid"), name);
            if (rows.getBoolean("is_of_extension")) {
                extensionNamespaceOids.add(rows.getLong("oid"));
            }
            ownOids.addAll(Arrays.asList((Long[]) rows.getArray("own").getArray()));
            if (rows.getBoolean("is_default")) {
                defaultNamespace = Optional.of(name);
            }
        }
        return new Scope(defaultNamespace, namespaceNames, extensionNamespaceOids, filter, ownOids, List.of());
    }

    private static Array names(Connection connection, @Nullable String[] values) throws SQLException {
        return connection.createArrayOf("text", values);
    }

    boolean isEmpty() {
        return namespaceNames.isEmpty();
    }

    /** Returns the object identifiers of all namespaces that are read. */
    List<Long> namespaceOids() {
        return List.copyOf(namespaceNames.keySet());
    }

    /** Returns the names of those beside the default one, sorted. */
    List<String> namespaces() {
        return namespaceNames.values().stream()
                .filter(name -> !Optional.of(name).equals(defaultNamespace))
                .toList();
    }

    /** Returns the name as autogen writes it: qualified exactly where it is not in the default namespace. */
    QualifiedName name(String namespace, String name) {
        return defaultNamespace.filter(namespace::equals).isPresent()
                ? QualifiedName.of(name)
                : QualifiedName.of(namespace, name);
    }

    /**
     * Returns a condition on {@code pg_class c}: an object of these namespaces that is neither temporary nor part of an
     * extension (PostgreSQL manual, "pg_depend", deptype {@code e}), and still exists although the snapshot may be
     * older. The class that it is part of is named because {@code pg_depend} has an index on it, and is large.
     */
    String objects() {
        return "c.relnamespace IN (" + numbers(namespaceOids()) + """
                ) AND c.relpersistence <> 't'
                AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                                WHERE e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                                  AND e.objid = c.oid AND e.deptype = 'e'
                                  AND e.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass)
                AND pg_catalog.pg_table_is_visible(c.oid) IS NOT NULL
                """;
    }

    /**
     * Returns a {@code WITH} clause that names the tables that are read: {@code scope (oid, nspname, relname)}.
     * Partitions are among them.
     */
    String withTables() {
        return with("'r', 'p'");
    }

    /** Returns the same with views and materialized views. */
    String withRelations() {
        return with("'r', 'p', 'v', 'm'");
    }

    /** Returns the same with materialized views alone. */
    String withMaterializedViews() {
        return with("'m'");
    }

    /** Returns the same for views and materialized views alone. */
    String withViews() {
        return with("'v', 'm'");
    }

    private String with(String kinds) {
        String own = ownOids.isEmpty() ? "" : "AND c.oid NOT IN (" + numbers(ownOids) + ")\n";
        return """
                WITH scope AS MATERIALIZED (
                SELECT c.oid, n.nspname, c.relname
                FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN (%s)
                """.formatted(kinds) + own + filtered() + "AND " + objects() + ")\n";
    }

    /** A partition follows the table that it is a part of, however far up that is. */
    private String filtered() {
        if (filter.isAll() && refusedOids.isEmpty()) {
            return "";
        }
        return """
                AND CASE WHEN c.relispartition THEN c.oid IN (
                        WITH RECURSIVE tree (oid) AS (
                            SELECT p.oid
                            FROM pg_catalog.pg_class p JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
                            WHERE p.relkind = 'p' AND NOT p.relispartition AND %s
                            UNION ALL
                            SELECT i.inhrelid FROM tree JOIN pg_catalog.pg_inherits i ON i.inhparent = tree.oid)
                        SELECT oid FROM tree)
                    ELSE %s END
                """.formatted(chosen("pn", "p"), chosen("n", "c"));
    }

    /**
     * Returns a condition of SQL: whether somebody chose the object by its name.
     *
     * @param namespace the alias of {@code pg_namespace}
     * @param relation the alias of {@code pg_class}
     */
    String chosen(String namespace, String relation) {
        String chosen = filter.condition(namespace + ".nspname", relation + ".relname");
        return refusedOids.isEmpty()
                ? chosen
                : "(" + chosen + ") AND " + relation + ".oid NOT IN (" + numbers(refusedOids) + ")";
    }

    /** Returns a query for the namespaces, in the shape in which SchemaCrawler wants them; it would strip blanks from a bare name. */
    String namespacesQuery() {
        return """
                SELECT NULL AS "CATALOG_NAME", pg_catalog.quote_ident(n.nspname) AS "SCHEMA_NAME"
                FROM pg_catalog.pg_namespace n WHERE n.oid IN (%s)""".formatted(numbers(namespaceOids()));
    }

    static String numbers(List<Long> oids) {
        return oids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
