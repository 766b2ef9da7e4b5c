package dev.autogen.diff.database;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Indexes that no constraint made. One that is invalid is there all the same: it takes its name. */
final class IndexReader {

    /**
     * A row for each key and each included column. An operator class is named where it is not what PostgreSQL would
     * take, which is the default one that is made for the very type of the key, or else any default one
     * (GetDefaultOpClass in PostgreSQL's indexcmds.c). A collation is named where it is not the column's; that of an
     * expression nobody but {@code pg_get_indexdef} can tell.
     */
    private static final String QUERY = """
            SELECT i.indrelid, i.indexrelid, ic.relname, am.amname, i.indisunique, %s AS same_nulls,
                   i.indkey[n] = 0 AS is_expression, n >= i.indnkeyatts AS is_included,
                   CASE WHEN i.indkey[n] = 0 THEN pg_catalog.pg_get_indexdef(i.indexrelid, n + 1, false)
                        ELSE a.attname::text END AS key,
                   i.indoption[n] & 1 = 1 AS is_descending, i.indoption[n] & 2 = 2 AS is_nulls_first,
                   CASE WHEN NOT pg_catalog.pg_opclass_is_visible(o.oid) THEN opn.nspname END AS opclass_namespace,
                   CASE WHEN NOT o.opcdefault OR better.oid IS NOT NULL THEN o.opcname END AS opclass,
                   CASE WHEN NOT pg_catalog.pg_collation_is_visible(l.oid) THEN ln.nspname END AS collation_namespace,
                   CASE WHEN l.oid IS NULL THEN NULL
                        WHEN i.indkey[n] <> 0
                             OR position(pg_catalog.pg_get_indexdef(i.indexrelid, n + 1, false) || ' COLLATE '
                                         IN pg_catalog.pg_get_indexdef(i.indexrelid)) > 0
                        THEN l.collname END AS collation,
                   pg_catalog.pg_get_expr(i.indpred, i.indrelid) AS predicate
            FROM pg_catalog.pg_index i
                 JOIN scope ON scope.oid = i.indrelid
                 JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
                 JOIN pg_catalog.pg_am am ON am.oid = ic.relam
                 CROSS JOIN LATERAL generate_series(0, i.indnatts - 1) n
                 LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[n] AND a.attnum <> 0
                 LEFT JOIN pg_catalog.pg_attribute ia ON ia.attrelid = i.indexrelid AND ia.attnum = n + 1
                 LEFT JOIN pg_catalog.pg_opclass o ON o.oid = i.indclass[n]
                 LEFT JOIN pg_catalog.pg_namespace opn ON opn.oid = o.opcnamespace
                 LEFT JOIN pg_catalog.pg_opclass better
                      ON better.opcmethod = o.opcmethod AND better.opcdefault AND better.oid <> o.oid
                      AND better.opcintype = coalesce(a.atttypid, ia.atttypid)
                 LEFT JOIN pg_catalog.pg_collation l
                      ON l.oid = i.indcollation[n] AND l.oid IS DISTINCT FROM a.attcollation
                 LEFT JOIN pg_catalog.pg_namespace ln ON ln.oid = l.collnamespace
            WHERE i.indislive
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k
                              WHERE k.conindid = i.indexrelid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u', 'x'))
            ORDER BY i.indrelid, ic.relname COLLATE "C", i.indexrelid, n
            """;

    /** The first version with {@code unique nulls not distinct}. */
    private static final int NULLS_NOT_DISTINCT = 15;

    private IndexReader() {}

    /** Returns the indexes of each table by its object identifier, sorted by name. */
    static Map<Long, List<Index>> read(Connection connection, Scope scope) throws SQLException {
        boolean knowsNulls = connection.getMetaData().getDatabaseMajorVersion() >= NULLS_NOT_DISTINCT;
        String query = scope.withTables() + QUERY.formatted(knowsNulls ? "i.indnullsnotdistinct" : "false");
        Map<Long, Index> indexes = new LinkedHashMap<>();
        Map<Long, List<Long>> oids = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                // The definition of an index that was dropped in the meantime is null.
                if (rows.getString("key") == null) {
                    continue;
                }
                long oid = rows.getLong("indexrelid");
                if (indexes.put(oid, index(rows, Optional.ofNullable(indexes.get(oid)))) == null) {
                    oids.computeIfAbsent(rows.getLong("indrelid"), table -> new ArrayList<>())
                            .add(oid);
                }
            }
        }
        return oids.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(indexes::get).toList()));
    }

    /** Returns the index with the key of this row, which comes behind those that it has. */
    private static Index index(ResultSet row, Optional<Index> before) throws SQLException {
        if (before.isEmpty()) {
            return new Index(
                    Optional.of(row.getString("relname")),
                    List.of(key(row)),
                    row.getBoolean("indisunique"),
                    row.getString("amname"),
                    List.of(),
                    Optional.ofNullable(row.getString("predicate")).map(Parentheses::stripped),
                    row.getBoolean("same_nulls"));
        }
        Index index = before.get();
        if (row.getBoolean("is_included")) {
            return index.including(
                    appended(index.include(), row.getString("key")).toArray(String[]::new));
        }
        return index.withKeys(appended(index.keys(), key(row)));
    }

    private static IndexKey key(ResultSet row) throws SQLException {
        boolean isExpression = row.getBoolean("is_expression");
        String key = row.getString("key");
        return new IndexKey(
                isExpression ? Parentheses.stripped(key) : key,
                isExpression,
                row.getBoolean("is_descending"),
                row.getBoolean("is_nulls_first"),
                name(row, "opclass"),
                name(row, "collation"));
    }

    /** Returns a name that is qualified exactly where its bare form would not be found. */
    private static Optional<QualifiedName> name(ResultSet row, String column) throws SQLException {
        Optional<String> namespace = Optional.ofNullable(row.getString(column + "_namespace"));
        return Optional.ofNullable(row.getString(column)).map(name -> new QualifiedName(namespace, name));
    }

    private static <T> List<T> appended(List<T> values, T value) {
        List<T> result = new ArrayList<>(values);
        result.add(value);
        return result;
    }
}
