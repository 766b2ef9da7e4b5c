package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Comments of what was read, but those of tables, their columns and domains. */
final class CommentReader {

    /**
     * What PostgreSQL itself brought has a number below 16384 (FirstNormalObjectId in transam.h), but the schema public can
     * be commented by anybody who owns it. An extension begins with the comment of its control file, as the schema public
     * begins with that of initdb.
     */
    private static final String QUERY = """
            SELECT d.classoid, d.objoid, d.description, a.attname
            FROM pg_catalog.pg_description d
                 LEFT JOIN pg_catalog.pg_attribute a
                      ON d.objsubid > 0 AND a.attrelid = d.objoid AND a.attnum = d.objsubid AND NOT a.attisdropped
            WHERE (d.objoid >= 16384 OR d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass)
              AND (d.objsubid = 0
                   OR a.attname IS NOT NULL
                      AND EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = d.objoid AND c.relkind IN ('v', 'm')))
              AND NOT (d.classoid = 'pg_catalog.pg_extension'::pg_catalog.regclass
                       AND EXISTS (SELECT FROM pg_catalog.pg_extension x
                                        JOIN pg_catalog.pg_available_extensions() e ON e.name = x.extname
                                   WHERE x.oid = d.objoid AND e.comment = d.description))
              AND NOT (d.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
                       AND d.description = 'standard public schema'
                       AND EXISTS (SELECT FROM pg_catalog.pg_namespace n
                                   WHERE n.oid = d.objoid AND n.nspname = 'public'))
            """;

    private static final Set<ObjectKind> WITH_ITS_OWN = Set.of(ObjectKind.TABLE, ObjectKind.DOMAIN);

    private CommentReader() {}

    static SortedMap<DatabaseObject, String> read(Catalogue catalogue) throws SQLException {
        SortedMap<DatabaseObject, String> comments = new TreeMap<>();
        catalogue.each(QUERY, row -> {
            String comment = row.getString("description");
            object(catalogue, row).ifPresent(object -> comments.put(object, comment));
        });
        return comments;
    }

    private static Optional<DatabaseObject> object(Catalogue catalogue, ResultSet row) throws SQLException {
        Optional<DatabaseObject> object = catalogue
                .objects()
                .find(row.getLong("classoid"), row.getLong("objoid"))
                .filter(each -> !WITH_ITS_OWN.contains(each.kind()));
        String column = row.getString("attname");
        return column == null
                ? object
                : object.map(view -> new DatabaseObject(ObjectKind.COLUMN, QualifiedName.of(column)).of(view.name()));
    }
}
