package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sequences: those of identity columns, which are part of their column, and all others.
 *
 * @param sequences those that somebody could drop, by name
 * @param identities how the identity columns count
 * @param origins the column of each that belongs to one
 */
record LiveSequences(
        List<Sequence> sequences,
        Map<ColumnNumber, SequenceOptions> identities,
        SortedMap<DatabaseObject, Origin> origins) {

    /**
     * A sequence depends on the column that owns it automatically, on an identity column internally (PostgreSQL manual,
     * "pg_depend"). One whose owner is not read is not read either; one without an owner is chosen as
     * tables are, by its own name. Bounds are null where they are those that
     * PostgreSQL takes by itself (PostgreSQL manual, CREATE SEQUENCE).
     */
    private static final String QUERY = """
            SELECT c.oid, cn.nspname, c.relname, c.relpersistence = 'u' AS is_unlogged, pg_catalog.format_type(s.seqtypid, NULL) AS type_name,
                   s.seqstart, s.seqincrement, s.seqcache, s.seqcycle,
                   nullif(s.seqmin, CASE WHEN s.seqincrement > 0 THEN 1 ELSE -limits.top - 1 END) AS minimum,
                   nullif(s.seqmax, CASE WHEN s.seqincrement > 0 THEN limits.top ELSE -1 END) AS maximum,
                   d.deptype = 'i' AS is_identity, scope.oid AS owner_oid, d.refobjsubid AS owner_number,
                   scope.nspname AS owner_namespace, scope.relname AS owner_table, a.attname AS owner_column
            FROM pg_catalog.pg_sequence s
                 JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
                 JOIN pg_catalog.pg_namespace cn ON cn.oid = c.relnamespace
                 CROSS JOIN LATERAL (SELECT CASE s.seqtypid WHEN 'smallint'::pg_catalog.regtype THEN 32767
                                                            WHEN 'integer'::pg_catalog.regtype THEN 2147483647
                                                            ELSE 9223372036854775807 END AS top) limits
                 LEFT JOIN pg_catalog.pg_depend d
                      ON d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.objsubid = 0
                      AND d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.refobjsubid > 0
                      AND d.deptype IN ('a', 'i')
                 LEFT JOIN scope ON scope.oid = d.refobjid
                 LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = scope.oid AND a.attnum = d.refobjsubid
            WHERE c.relkind = 'S' AND (d.objid IS NULL OR scope.oid IS NOT NULL) AND
            """;

    LiveSequences {
        sequences = List.copyOf(sequences);
        identities = Map.copyOf(identities);
        origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
    }

    static LiveSequences read(Catalogue catalogue) throws SQLException {
        Scope scope = catalogue.scope();
        List<Sequence> sequences = new ArrayList<>();
        Map<ColumnNumber, SequenceOptions> identities = new HashMap<>();
        SortedMap<DatabaseObject, Origin> origins = new TreeMap<>();
        catalogue.each(
                scope.withTables() + QUERY + "(d.objid IS NOT NULL OR " + scope.chosen("cn", "c") + ") AND "
                        + scope.objects(),
                row -> {
                    QualifiedName name = scope.name(row.getString("nspname"), row.getString("relname"));
                    DatabaseObject object = new DatabaseObject(ObjectKind.SEQUENCE, name);
                    catalogue.objects().add(SystemCatalogue.PG_CLASS, row.getLong("oid"), object);
                    Optional<Sequence.Owner> owner = owner(row, scope);
                    owner.ifPresent(
                            column -> origins.put(object, new Origin.OfColumn(column.table(), column.column())));
                    if (row.getBoolean("is_identity")) {
                        identities.put(
                                new ColumnNumber(row.getLong("owner_oid"), row.getInt("owner_number")), options(row));
                    } else {
                        sequences.add(sequence(row, name, owner));
                    }
                });
        sequences.sort(Comparator.comparing(Sequence::name));
        return new LiveSequences(sequences, identities, origins);
    }

    private static Sequence sequence(ResultSet row, QualifiedName name, Optional<Sequence.Owner> owner)
            throws SQLException {
        return new Sequence(
                name, SqlType.parse(row.getString("type_name")), options(row), owner, row.getBoolean("is_unlogged"));
    }

    private static Optional<Sequence.Owner> owner(ResultSet row, Scope scope) throws SQLException {
        String column = row.getString("owner_column");
        if (column == null) {
            return Optional.empty();
        }
        QualifiedName table = scope.name(row.getString("owner_namespace"), row.getString("owner_table"));
        return Optional.of(new Sequence.Owner(table, column));
    }

    private static SequenceOptions options(ResultSet row) throws SQLException {
        return new SequenceOptions(
                row.getLong("seqstart"),
                row.getLong("seqincrement"),
                number(row, "minimum"),
                number(row, "maximum"),
                row.getLong("seqcache"),
                row.getBoolean("seqcycle"));
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
