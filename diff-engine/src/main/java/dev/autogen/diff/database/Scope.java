package dev.autogen.diff.database;

import dev.autogen.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the database is read.
 *
 * @param defaultNamespace the connection's {@code current_schema()}, whose names come out unqualified; empty where the
 *     search path names no schema that exists
 * @param namespaces the others, sorted
 * @param namespaceOids of all of them
 * @param excludedOids of tables in them that are not to be read
 */
record Scope(
        Optional<String> defaultNamespace, List<String> namespaces, List<Long> namespaceOids, List<Long> excludedOids) {

    private static final String QUERY = """
            SELECT n.oid, n.nspname, n.nspname = current_schema() AS is_default,
                   ARRAY(SELECT c.oid
                         FROM unnest(?, ?) AS excluded (schema_name, table_name)
                              JOIN pg_catalog.pg_class c ON c.relname = excluded.table_name
                         WHERE c.relnamespace = n.oid
                           AND coalesce(excluded.schema_name, current_schema()) = n.nspname) AS excluded
            FROM pg_catalog.pg_namespace n
            WHERE n.nspname = current_schema() OR n.nspname = ANY (?)
            ORDER BY n.nspname COLLATE "C"
            """;

    Scope {
        namespaces = List.copyOf(namespaces);
        namespaceOids = List.copyOf(namespaceOids);
        excludedOids = List.copyOf(excludedOids);
    }

    static Scope of(Connection connection, ReadOptions options) throws SQLException {
        List<QualifiedName> excluded =
                options.excludedTables().stream().sorted().toList();
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setArray(
                    1,
                    names(
                            connection,
                            excluded.stream()
                                    .map(name -> name.schema().orElse(null))
                                    .toArray(String[]::new)));
            query.setArray(
                    2,
                    names(connection, excluded.stream().map(QualifiedName::name).toArray(String[]::new)));
            query.setArray(3, names(connection, options.namespaces().toArray(String[]::new)));
            try (ResultSet rows = query.executeQuery()) {
                return of(rows);
            }
        }
    }

    private static Scope of(ResultSet rows) throws SQLException {
        Optional<String> defaultNamespace = Optional.empty();
        List<String> namespaces = new ArrayList<>();
        List<Long> namespaceOids = new ArrayList<>();
        List<Long> excludedOids = new ArrayList<>();
        while (rows.next()) {
            namespaceOids.add(rows.getLong("oid"));
            excludedOids.addAll(Arrays.asList((Long[]) rows.getArray("excluded").getArray()));
            if (rows.getBoolean("is_default")) {
                defaultNamespace = Optional.of(rows.getString("nspname"));
            } else {
                namespaces.add(rows.getString("nspname"));
            }
        }
        return new Scope(defaultNamespace, namespaces, namespaceOids, excludedOids);
    }

    private static Array names(Connection connection, @Nullable String[] values) throws SQLException {
        return connection.createArrayOf("text", values);
    }

    boolean isEmpty() {
        return namespaceOids.isEmpty();
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
     * older.
     */
    String objects() {
        return "c.relnamespace IN (" + numbers(namespaceOids) + """
                ) AND c.relpersistence <> 't'
                AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                                WHERE e.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                                  AND e.objid = c.oid AND e.deptype = 'e')
                AND pg_catalog.pg_table_is_visible(c.oid) IS NOT NULL
                """;
    }

    /**
     * Returns a {@code WITH} clause that names the tables that are read: {@code scope (oid, nspname, relname)}. A
     * partition is part of its parent and no table of its own. Numbers only, so there is nothing to quote.
     */
    String withTables() {
        String excluded = excludedOids.isEmpty() ? "" : "AND c.oid NOT IN (" + numbers(excludedOids) + ")\n";
        return """
                WITH scope AS MATERIALIZED (
                SELECT c.oid, n.nspname, c.relname
                FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
                """ + excluded + "AND " + objects() + ")\n";
    }

    /** Returns a query for the namespaces, in the shape in which SchemaCrawler wants them. */
    String namespacesQuery() {
        return """
                SELECT NULL AS "CATALOG_NAME", n.nspname AS "SCHEMA_NAME"
                FROM pg_catalog.pg_namespace n WHERE n.oid IN (%s)""".formatted(numbers(namespaceOids));
    }

    static String numbers(List<Long> oids) {
        return oids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
