package dev.autogen.diff.database;

import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.PrivilegeTarget;
import dev.autogen.schema.Privileges;
import dev.autogen.schema.Roles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Privileges, where they are not those that PostgreSQL gives by itself. */
final class PrivilegeReader {

    /**
     * A list of privileges is null until somebody changes it; what it stands for then, {@code acldefault} knows (PostgreSQL
     * manual, 5.8 "Privileges"). The schema public is made by initdb with one of its own, whoever makes it anew later. What
     * PostgreSQL gives to everything later, a list for one schema adds to and a list for all schemas replaces (PostgreSQL
     * manual, "pg_default_acl"). Owners may hand on all that they have, whatever the list says.
     */
    private static final String QUERY = """
            WITH words (kind, number) AS MATERIALIZED (
                -- Those of an owner, whoever that is.
                SELECT k.kind, count(*)
                FROM pg_catalog.unnest('{r, s, f, T, n}'::"char"[]) k (kind)
                     CROSS JOIN LATERAL pg_catalog.aclexplode(pg_catalog.acldefault(k.kind, 10)) a
                WHERE a.grantee = 10
                GROUP BY k.kind
            ), held (class_oid, oid, column_name, kind, owner, acl, given) AS (
                SELECT 'pg_catalog.pg_class'::pg_catalog.regclass, c.oid, NULL::pg_catalog.name, k.kind, c.relowner,
                       c.relacl, pg_catalog.acldefault(k.kind, c.relowner)
                FROM pg_catalog.pg_class c
                     CROSS JOIN LATERAL (SELECT CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char" AS kind) k
                WHERE c.relacl IS NOT NULL AND c.oid >= 16384
                UNION ALL
                SELECT 'pg_catalog.pg_class'::pg_catalog.regclass, c.oid, a.attname, 'c', c.relowner, a.attacl, NULL
                FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
                WHERE a.attacl IS NOT NULL AND a.attrelid >= 16384 AND NOT a.attisdropped
                UNION ALL
                SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass, p.oid, NULL, 'f', p.proowner, p.proacl,
                       pg_catalog.acldefault('f', p.proowner)
                FROM pg_catalog.pg_proc p WHERE p.proacl IS NOT NULL AND p.oid >= 16384
                UNION ALL
                SELECT 'pg_catalog.pg_type'::pg_catalog.regclass, t.oid, NULL, 'T', t.typowner, t.typacl,
                       pg_catalog.acldefault('T', t.typowner)
                FROM pg_catalog.pg_type t WHERE t.typacl IS NOT NULL AND t.oid >= 16384
                UNION ALL
                SELECT 'pg_catalog.pg_namespace'::pg_catalog.regclass, n.oid, NULL, 'n', n.nspowner,
                       coalesce(n.nspacl, o.given),
                       CASE n.nspname WHEN 'public' THEN o.given || ARRAY[%s] ELSE o.given END
                FROM pg_catalog.pg_namespace n
                     CROSS JOIN LATERAL (SELECT pg_catalog.acldefault('n', n.nspowner) AS given) o
                WHERE (n.nspacl IS NOT NULL OR n.nspname = 'public') AND n.oid IN (%s)
                UNION ALL
                SELECT 'pg_catalog.pg_default_acl'::pg_catalog.regclass, d.oid, NULL, k.kind, d.defaclrole, d.defaclacl,
                       CASE d.defaclnamespace WHEN 0 THEN pg_catalog.acldefault(k.kind, d.defaclrole) END
                FROM pg_catalog.pg_default_acl d
                     CROSS JOIN LATERAL (SELECT CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END AS kind) k
                WHERE d.defaclnamespace IN (0, %s) AND d.defaclobjtype IN ('r', 'S', 'f', 'T', 'n')
            )
            SELECT held.class_oid::pg_catalog.int8, held.oid, d.oid IS NOT NULL AS is_later, held.column_name, held.kind::text, n.nspname,
                   pg_catalog.pg_get_userbyid(held.owner) AS owner, p.grantee = held.owner AS is_owner,
                   CASE p.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.pg_get_userbyid(p.grantee) END AS role,
                   p.privilege_type, p.is_granted, p.is_grantable,
                   words.number AS all_words
            FROM held
                 LEFT JOIN words ON words.kind = held.kind
                 CROSS JOIN LATERAL (
                     SELECT grantee, privilege_type, granted.is_grantable IS NOT NULL AS is_granted,
                            coalesce(granted.is_grantable, false) AS is_grantable
                     FROM (SELECT a.grantee, a.privilege_type, bool_or(a.is_grantable AND a.grantee <> held.owner) AS is_grantable
                           FROM pg_catalog.aclexplode(held.acl) a GROUP BY a.grantee, a.privilege_type) granted
                          FULL JOIN (SELECT a.grantee, a.privilege_type, true AS is_given
                                     FROM pg_catalog.aclexplode(held.given) a) given USING (grantee, privilege_type)
                     WHERE granted.is_grantable IS NULL OR given.is_given IS NULL OR granted.is_grantable) p
                 LEFT JOIN pg_catalog.pg_default_acl d
                      ON held.class_oid = 'pg_catalog.pg_default_acl'::pg_catalog.regclass AND d.oid = held.oid
                 LEFT JOIN pg_catalog.pg_namespace n ON n.oid = d.defaclnamespace
            """;

    private static final String USAGE = "pg_catalog.makeaclitem(0, n.nspowner, 'USAGE', false)";
    private static final String CREATE = "pg_catalog.makeaclitem(0, n.nspowner, 'CREATE', false)";

    /** From this version on nobody but its owner makes anything in the schema public (release notes, E.1.2). */
    private static final int PUBLIC_IS_CLOSED = 15;

    /** The letters of the PostgreSQL manual, "pg_default_acl", but that of sequences is small here. */
    private static final Map<String, ObjectKind> KINDS = Map.of(
            "r", ObjectKind.TABLE,
            "s", ObjectKind.SEQUENCE,
            "f", ObjectKind.FUNCTION,
            "T", ObjectKind.TYPE,
            "n", ObjectKind.SCHEMA);

    private final Catalogue catalogue;
    private final SortedMap<PrivilegeHolder, HeldPrivileges> grants = new TreeMap<>();
    private final SortedMap<PrivilegeHolder, HeldPrivileges> revocations = new TreeMap<>();

    private PrivilegeReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static LivePrivileges read(Catalogue catalogue) throws SQLException {
        String namespaces = Scope.numbers(catalogue.scope().namespaceOids());
        String initial = catalogue.since(PUBLIC_IS_CLOSED, USAGE, USAGE + ", " + CREATE);
        PrivilegeReader reader = new PrivilegeReader(catalogue);
        catalogue.each(QUERY.formatted(initial, namespaces, namespaces), reader::read);
        return new LivePrivileges(privileges(reader.grants), privileges(reader.revocations));
    }

    private void read(ResultSet row) throws SQLException {
        Optional<PrivilegeTarget> target = target(row);
        if (target.isEmpty()) {
            return;
        }
        PrivilegeHolder holder =
                new PrivilegeHolder(target.get(), role(row, target.get()), row.getBoolean("is_grantable"));
        int all = row.getInt("all_words");
        HeldPrivileges held = (row.getBoolean("is_granted") ? grants : revocations)
                .computeIfAbsent(holder, key -> new HeldPrivileges(all));
        String word = row.getString("privilege_type").toLowerCase(Locale.ROOT);
        String column = row.getString("column_name");
        if (column == null) {
            held.add(word);
        } else {
            held.add(word, column);
        }
    }

    private Optional<PrivilegeTarget> target(ResultSet row) throws SQLException {
        if (row.getBoolean("is_later")) {
            return Optional.of(new PrivilegeTarget.Later(
                    KINDS.get(row.getString("kind")),
                    Optional.ofNullable(row.getString("nspname")),
                    Optional.of(row.getString("owner"))));
        }
        return catalogue
                .objects()
                .find(row.getLong("class_oid"), row.getLong("oid"))
                .map(PrivilegeTarget.One::new);
    }

    /**
     * The owner of an object is whoever makes it, here as in the database where it is made again: no name is part of what is
     * compared. Who makes later objects is said by name.
     */
    private static String role(ResultSet row, PrivilegeTarget target) throws SQLException {
        boolean isMaker = row.getBoolean("is_owner") && target instanceof PrivilegeTarget.One;
        return isMaker ? Roles.CURRENT_USER : row.getString("role");
    }

    private static List<Privileges> privileges(SortedMap<PrivilegeHolder, HeldPrivileges> held) {
        return held.entrySet().stream()
                .map(entry -> new Privileges(
                        entry.getValue().privileges(),
                        Optional.of(entry.getKey().target()),
                        List.of(entry.getKey().role()),
                        entry.getKey().isGrantable()))
                .toList();
    }
}
