package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What belongs to extensions, to other tools and to autogen. */
final class OriginReader {

    /**
     * Relations and types that an extension made. The row type of a relation and the type of an array are members too on
     * some versions; they are no objects of their own.
     */
    private static final String OF_EXTENSIONS = """
            SELECT e.extname, n.nspname, coalesce(c.relname, t.typname) AS name,
                   coalesce(c.relkind::text, CASE WHEN t.typtype = 'd' THEN 'd' ELSE 't' END) AS kind
            FROM pg_catalog.pg_depend d
                 JOIN pg_catalog.pg_extension e ON e.oid = d.refobjid
                 LEFT JOIN pg_catalog.pg_class c
                      ON c.oid = d.objid AND d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                      AND c.relkind IN ('r', 'p', 'v', 'm', 'S')
                 LEFT JOIN pg_catalog.pg_type t
                      ON t.oid = d.objid AND d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass
                      AND NOT (t.typcategory = 'A' AND t.typelem <> 0)
                      AND (t.typrelid = 0 OR EXISTS (SELECT FROM pg_catalog.pg_class r
                                                     WHERE r.oid = t.typrelid AND r.relkind = 'c'))
                 JOIN pg_catalog.pg_namespace n ON n.oid = coalesce(c.relnamespace, t.typnamespace)
            WHERE d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.deptype = 'e' AND n.oid IN (%s)
            """;

    /** Autogen's tables, and all that by its name may be a tool's. Case is folded for ASCII alone, in no language's way. */
    private static final String OF_TOOLS = """
            SELECT n.nspname, c.relname AS name, c.relkind::text AS kind, c.oid IN (%1$s) AS is_own,
                   pg_catalog.lower(c.relname COLLATE "C") AS known_name,
                   ARRAY(SELECT pg_catalog.lower(a.attname COLLATE "C")
                         FROM pg_catalog.pg_attribute a
                         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'v', 'S') AND (c.oid IN (%1$s) OR pg_catalog.lower(c.relname COLLATE "C") ~ '%2$s') AND
            """;

    /** The letters of PostgreSQL's manual, "pg_class", relkind, and two for types. */
    private static final Map<String, ObjectKind> KINDS = Map.of(
            "r", ObjectKind.TABLE,
            "p", ObjectKind.TABLE,
            "v", ObjectKind.VIEW,
            "m", ObjectKind.MATERIALIZED_VIEW,
            "S", ObjectKind.SEQUENCE,
            "d", ObjectKind.DOMAIN,
            "t", ObjectKind.TYPE);

    private OriginReader() {}

    static SortedMap<DatabaseObject, Origin> read(Catalogue catalogue) throws SQLException {
        Scope scope = catalogue.scope();
        SortedMap<DatabaseObject, Origin> origins = new TreeMap<>();
        String ofExtensions = OF_EXTENSIONS.formatted(Scope.numbers(scope.namespaceOids()));
        catalogue.each(
                ofExtensions, row -> origins.put(object(row, scope), new Origin.OfExtension(row.getString("extname"))));
        // No object has the number 0.
        String own = scope.ownOids().isEmpty() ? "0" : Scope.numbers(scope.ownOids());
        catalogue.each(OF_TOOLS.formatted(own, KnownTool.names()) + scope.objects(), row -> {
            Optional<Origin> origin = row.getBoolean("is_own") ? Optional.of(new Origin.OfAutogen()) : ofTool(row);
            if (origin.isPresent()) {
                origins.put(object(row, scope), origin.get());
            }
        });
        origins.keySet().removeIf(object -> isStray(object, origins));
        return origins;
    }

    private static Optional<Origin> ofTool(ResultSet row) throws SQLException {
        Set<String> columns = Set.of((String[]) row.getArray("columns").getArray());
        return KnownTool.of(row.getString("known_name"), columns).map(Origin.OfTool::new);
    }

    /** Sequences have no columns to be known by, so there must be a table of the same tool beside them. */
    private static boolean isStray(DatabaseObject object, Map<DatabaseObject, Origin> origins) {
        Origin origin = origins.get(object);
        return object.kind() == ObjectKind.SEQUENCE
                && origin instanceof Origin.OfTool
                && origins.entrySet().stream()
                        .noneMatch(other -> other.getKey().kind() == ObjectKind.TABLE
                                && other.getKey()
                                        .name()
                                        .schema()
                                        .equals(object.name().schema())
                                && other.getValue().equals(origin));
    }

    private static DatabaseObject object(ResultSet row, Scope scope) throws SQLException {
        QualifiedName name = scope.name(row.getString("nspname"), row.getString("name"));
        return new DatabaseObject(Objects.requireNonNull(KINDS.get(row.getString("kind"))), name);
    }
}
