package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** What each object that was read uses. */
final class DependencyReader {

    /**
     * What a default, a query, a constraint or an index uses, its table, view or domain uses; other rules are not made. Left
     * out are what PostgreSQL keeps
     * together by itself (deptype {@code i} and others), tables that a table is bound to by foreign keys, inheritance or
     * partitioning, columns of the table itself, and the column that a sequence belongs to. An array stands for its elements,
     * the type of a row for its table. Objects of the user's have numbers from 16384 on (FirstNormalObjectId in transam.h).
     */
    private static final String QUERY = """
            WITH used AS (
                SELECT d.classid, d.objid, d.refclassid, d.refobjid
                FROM pg_catalog.pg_depend d
                WHERE d.refclassid = ANY ('{pg_catalog.pg_proc, pg_catalog.pg_type}'::pg_catalog.regclass[])
                  AND d.classid = ANY ('{pg_catalog.pg_class, pg_catalog.pg_attrdef, pg_catalog.pg_rewrite,
                                         pg_catalog.pg_constraint, pg_catalog.pg_trigger, pg_catalog.pg_policy,
                                         pg_catalog.pg_proc, pg_catalog.pg_type}'::pg_catalog.regclass[])
                  AND d.deptype IN ('n', 'a') AND d.objid >= 16384 AND d.refobjid >= 16384
                UNION ALL
                SELECT d.classid, d.objid, d.refclassid, d.refobjid
                FROM pg_catalog.pg_depend d
                WHERE d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
                  AND d.classid = ANY ('{pg_catalog.pg_attrdef, pg_catalog.pg_rewrite, pg_catalog.pg_policy,
                                         pg_catalog.pg_trigger, pg_catalog.pg_proc}'::pg_catalog.regclass[])
                  AND d.deptype IN ('n', 'a') AND d.objid >= 16384 AND d.refobjid >= 16384
                  -- The column of a default.
                  AND NOT (d.deptype = 'a' AND d.classid = 'pg_catalog.pg_attrdef'::pg_catalog.regclass)
            ), part AS (
                SELECT DISTINCT used.*,
                       CASE used.classid
                           WHEN 'pg_catalog.pg_class'::pg_catalog.regclass THEN coalesce(
                               (SELECT i.indrelid FROM pg_catalog.pg_index i WHERE i.indexrelid = used.objid), used.objid)
                           WHEN 'pg_catalog.pg_attrdef'::pg_catalog.regclass THEN
                               (SELECT a.adrelid FROM pg_catalog.pg_attrdef a WHERE a.oid = used.objid)
                           WHEN 'pg_catalog.pg_rewrite'::pg_catalog.regclass THEN
                               (SELECT r.ev_class FROM pg_catalog.pg_rewrite r
                                WHERE r.oid = used.objid AND r.rulename = '_RETURN')
                           WHEN 'pg_catalog.pg_constraint'::pg_catalog.regclass THEN
                               (SELECT k.conrelid FROM pg_catalog.pg_constraint k WHERE k.oid = used.objid)
                           WHEN 'pg_catalog.pg_trigger'::pg_catalog.regclass THEN
                               (SELECT t.tgrelid FROM pg_catalog.pg_trigger t WHERE t.oid = used.objid)
                           WHEN 'pg_catalog.pg_policy'::pg_catalog.regclass THEN
                               (SELECT p.polrelid FROM pg_catalog.pg_policy p WHERE p.oid = used.objid)
                           ELSE 0
                       END AS relation
                FROM used
            )
            SELECT part.classid, part.objid, part.relation,
                   CASE WHEN part.relation = 0 AND part.classid = 'pg_catalog.pg_constraint'::pg_catalog.regclass
                        THEN (SELECT k.contypid FROM pg_catalog.pg_constraint k WHERE k.oid = part.objid) END AS domain,
                   part.refclassid, part.refobjid, coalesce(e.oid, t.oid) AS type, coalesce(e.typrelid, t.typrelid) AS row_of
            FROM part
                 LEFT JOIN pg_catalog.pg_type t
                      ON part.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass AND t.oid = part.refobjid
                 LEFT JOIN pg_catalog.pg_type e ON e.oid = t.typelem AND e.typarray = t.oid
            """;

    /** What belongs to a table or a view, and is made behind it. */
    private static final Set<ObjectKind> PARTS = Set.of(ObjectKind.TRIGGER, ObjectKind.POLICY, ObjectKind.INDEX);

    private final LiveObjects objects;
    private final Dependencies dependencies = new Dependencies();

    private DependencyReader(LiveObjects objects) {
        this.objects = objects;
    }

    static SortedMap<DatabaseObject, SortedSet<DatabaseObject>> read(Catalogue catalogue) throws SQLException {
        DependencyReader reader = new DependencyReader(catalogue.objects());
        catalogue.each(QUERY, reader::read);
        return reader.dependencies.all();
    }

    private void read(ResultSet row) throws SQLException {
        Optional<DatabaseObject> used = used(row);
        Optional<DatabaseObject> user = objects.find(row.getLong("classid"), row.getLong("objid"));
        Optional<DatabaseObject> whole = whole(row).or(() -> user);
        if (used.isEmpty() || whole.isEmpty() || used.equals(whole)) {
            return;
        }
        if (user.filter(object -> PARTS.contains(object.kind())).isPresent()) {
            dependencies.add(whole.get(), user.get(), used.get());
        } else {
            dependencies.add(whole.get(), used.get());
        }
    }

    private Optional<DatabaseObject> used(ResultSet row) throws SQLException {
        long rowOf = row.getLong("row_of");
        if (rowOf != 0) {
            return objects.find(SystemCatalogue.PG_CLASS, rowOf);
        }
        long type = row.getLong("type");
        return type != 0
                ? objects.find(SystemCatalogue.PG_TYPE, type)
                : objects.find(row.getLong("refclassid"), row.getLong("refobjid"));
    }

    /** Returns the table, the view or the domain that the user is or belongs to. */
    private Optional<DatabaseObject> whole(ResultSet row) throws SQLException {
        long relation = row.getLong("relation");
        return relation != 0
                ? objects.find(SystemCatalogue.PG_CLASS, relation)
                : objects.find(SystemCatalogue.PG_TYPE, row.getLong("domain"));
    }
}
