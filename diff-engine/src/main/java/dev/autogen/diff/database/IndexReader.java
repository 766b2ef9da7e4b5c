package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexStorage;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Indexes of tables and materialized views. One that is invalid is there all the same: it takes its name. */
final class IndexReader {

    /**
     * One row an index, and nothing that PostgreSQL has to work out for each but the predicates. The tables come as
     * numbers, which takes a third of the time that finding them anew does. One that is being dropped
     * ({@code indislive}) is no index any more.
     */
    private static final String ROWS = """
            , relation AS (
                 SELECT number AS oid, NULL AS nspname, NULL AS relname
                 FROM pg_catalog.unnest('{%s}'::pg_catalog.oid[]) number
                 UNION ALL SELECT oid, nspname, relname FROM scope)
            SELECT i.indexrelid, i.indrelid, ic.relname, relation.nspname, relation.relname AS view,
                   am.amname, i.indisunique, %s AS same_nulls, i.indisvalid,
                   i.indkey, i.indclass, i.indcollation, i.indoption,
                   i.indpred IS NOT NULL AS is_partial, pg_catalog.pg_get_expr(i.indpred, i.indrelid) AS predicate,
                   ic.reloptions, ts.spcname, k.oid IS NOT NULL AS is_of_constraint,
                   pn.nspname AS parent_namespace, pc.relname AS parent
            FROM pg_catalog.pg_index i
                 JOIN relation ON relation.oid = i.indrelid
                 JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
                 JOIN pg_catalog.pg_am am ON am.oid = ic.relam
                 LEFT JOIN pg_catalog.pg_tablespace ts ON ts.oid = ic.reltablespace
                 LEFT JOIN pg_catalog.pg_constraint k
                      ON k.conindid = i.indexrelid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u', 'x')
                 LEFT JOIN pg_catalog.pg_inherits h ON h.inhrelid = i.indexrelid
                 LEFT JOIN pg_catalog.pg_class pc ON pc.oid = h.inhparent
                 LEFT JOIN pg_catalog.pg_namespace pn ON pn.oid = pc.relnamespace
            WHERE i.indislive
            """;

    /** Numbers only, so there is nothing to quote. */
    private static final String DEFINITIONS = """
            SELECT number, pg_catalog.pg_get_indexdef(number) AS definition
            FROM pg_catalog.unnest('{%s}'::pg_catalog.oid[]) number
            """;

    /** The first version with {@code unique nulls not distinct}. */
    private static final int NULLS_NOT_DISTINCT = 15;

    private final Catalogue catalogue;
    private final IndexKeys keys;

    private IndexReader(Catalogue catalogue, IndexKeys keys) {
        this.catalogue = catalogue;
        this.keys = keys;
    }

    /**
     * Reads the indexes of tables and those of materialized views.
     *
     * @param tables all that were read before
     */
    static LiveIndexes read(Catalogue catalogue, List<LiveTable> tables) throws SQLException {
        IndexKeys keys = new IndexKeys(
                OperatorClasses.read(catalogue),
                tables.stream().collect(Collectors.toMap(LiveTable::oid, Function.identity())));
        return new IndexReader(catalogue, keys).read();
    }

    private LiveIndexes read() throws SQLException {
        List<IndexRow> rows = rows();
        rows.sort(Comparator.comparing(row -> row.name().name()));
        Map<Long, IndexDefinition> definitions = definitions(rows);
        Map<Long, Index> indexes = new HashMap<>();
        for (IndexRow row : rows) {
            IndexDefinition definition = definitions.get(row.oid());
            if (!row.isOfConstraint() && (definition != null || keys.areOrdinary(row))) {
                indexes.put(row.oid(), index(row, Optional.ofNullable(definition)));
            }
            catalogue.objects().add(SystemCatalogue.PG_CLASS, row.oid(), row.object());
        }
        return LiveIndexes.of(rows, indexes);
    }

    private List<IndexRow> rows() throws SQLException {
        String query = catalogue.scope().withMaterializedViews()
                + ROWS.formatted(
                        Scope.numbers(List.copyOf(keys.tables().keySet())),
                        catalogue.since(NULLS_NOT_DISTINCT, "i.indnullsnotdistinct", "false"));
        List<IndexRow> rows = new ArrayList<>();
        catalogue.each(query, row -> {
            // A table that was dropped in the meantime has no predicates any more.
            if (row.getBoolean("is_partial") == (row.getString("predicate") != null)) {
                rows.add(row(row, Optional.ofNullable(keys.tables().get(row.getLong("indrelid")))));
            }
        });
        return rows;
    }

    private IndexRow row(ResultSet row, Optional<LiveTable> table) throws SQLException {
        QualifiedName relation =
                table.isPresent() ? table.get().name() : name(row.getString("nspname"), row.getString("view"));
        QualifiedName name = new QualifiedName(relation.schema(), row.getString("relname"));
        String parent = row.getString("parent");
        return new IndexRow(
                row.getLong("indexrelid"),
                new DatabaseObject(ObjectKind.INDEX, name),
                row.getLong("indrelid"),
                relation,
                table.isEmpty(),
                row.getBoolean("is_of_constraint"),
                parent == null ? Optional.empty() : Optional.of(name(row.getString("parent_namespace"), parent)),
                row.getString("amname"),
                row.getBoolean("indisunique"),
                row.getBoolean("same_nulls"),
                row.getBoolean("indisvalid"),
                Numbers.small(row.getString("indkey")),
                Numbers.oids(row.getString("indclass")),
                Numbers.oids(row.getString("indcollation")),
                Numbers.small(row.getString("indoption")),
                Optional.ofNullable(row.getString("predicate")).map(Parentheses::stripped),
                storage(row));
    }

    private QualifiedName name(String namespace, String name) {
        return catalogue.scope().name(namespace, name);
    }

    private static IndexStorage storage(ResultSet row) throws SQLException {
        Array options = row.getArray("reloptions");
        Map<String, String> parameters = new TreeMap<>();
        for (String option : options == null ? new String[0] : (String[]) options.getArray()) {
            int equals = option.indexOf('=');
            parameters.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return new IndexStorage(parameters, Optional.ofNullable(row.getString("spcname")));
    }

    private Map<Long, IndexDefinition> definitions(List<IndexRow> rows) throws SQLException {
        Map<Long, IndexDefinition> definitions = new HashMap<>();
        List<Long> asked = rows.stream()
                .filter(row -> !row.isOfConstraint() && !keys.areOrdinary(row))
                .map(IndexRow::oid)
                .toList();
        if (asked.isEmpty()) {
            return definitions;
        }
        catalogue.each(DEFINITIONS.formatted(Scope.numbers(asked)), row -> {
            String definition = row.getString("definition");
            // That of an index that was dropped in the meantime is null.
            if (definition != null) {
                definitions.put(row.getLong("number"), IndexDefinition.parse(definition));
            }
        });
        return definitions;
    }

    private Index index(IndexRow row, Optional<IndexDefinition> definition) {
        return new Index(
                Optional.of(row.name().name()),
                keys.of(row, definition),
                row.isUnique(),
                row.method(),
                keys.included(row, definition),
                row.predicate(),
                row.nullsNotDistinct(),
                row.storage().parameters(),
                row.storage().tablespace());
    }
}
