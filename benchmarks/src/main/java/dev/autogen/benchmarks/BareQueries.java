package dev.autogen.benchmarks;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What the catalogue of one schema holds of tables such as {@link SeededDatabase}'s, fetched and thrown away: what no
 * reader of them can do without.
 */
final class BareQueries {

    private static final List<String> QUERIES = List.of("""
            select c.oid, c.relname, c.relkind, c.relpersistence, c.reloptions, pg_catalog.obj_description(c.oid, 'pg_class')
            from pg_catalog.pg_class c
            where c.relnamespace = 'public'::pg_catalog.regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')""", """
            select a.attrelid, a.attnum, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod), a.attnotnull,
                   a.attidentity, a.attgenerated, a.attcollation, pg_catalog.pg_get_expr(d.adbin, d.adrelid)
            from pg_catalog.pg_class c
            join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where c.relnamespace = 'public'::pg_catalog.regnamespace and c.relkind in ('r', 'p')""", """
            select k.oid, k.conrelid, k.conname, k.contype, k.conkey, k.confrelid, k.confkey,
                   pg_catalog.pg_get_constraintdef(k.oid)
            from pg_catalog.pg_constraint k
            where k.connamespace = 'public'::pg_catalog.regnamespace""", """
            select i.indexrelid, i.indrelid, i.indisunique, i.indisvalid, pg_catalog.pg_get_indexdef(i.indexrelid)
            from pg_catalog.pg_class c join pg_catalog.pg_index i on i.indexrelid = c.oid
            where c.relnamespace = 'public'::pg_catalog.regnamespace""", """
            select s.seqrelid, s.seqtypid, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle, d.refobjid
            from pg_catalog.pg_class c
            join pg_catalog.pg_sequence s on s.seqrelid = c.oid
            left join pg_catalog.pg_depend d on d.objid = c.oid and d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                 and d.deptype in ('a', 'i')
            where c.relnamespace = 'public'::pg_catalog.regnamespace""");

    private BareQueries() {}

    /** Returns how many characters came. */
    static long fetch(Connection connection) throws SQLException {
        long characters = 0;
        for (String query : QUERIES) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                characters += fetch(rows);
            }
        }
        return characters;
    }

    private static long fetch(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        long characters = 0;
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                String value = rows.getString(column);
                characters += value == null ? 0 : value.length();
            }
        }
        return characters;
    }
}
