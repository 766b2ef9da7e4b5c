package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.QualifiedName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Enum types, with their labels in sort order. */
final class EnumReader {

    private static final String QUERY = """
            SELECT t.oid, n.nspname, t.typname,
                   coalesce(array_agg(l.enumlabel::text ORDER BY l.enumsortorder) FILTER (WHERE l.oid IS NOT NULL),
                            '{}') AS labels
            FROM pg_catalog.pg_type t
                 JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
                 LEFT JOIN pg_catalog.pg_enum l ON l.enumtypid = t.oid
            WHERE t.typtype = 'e' AND n.oid IN (%s)
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                              WHERE e.classid = 'pg_catalog.pg_type'::pg_catalog.regclass
                                AND e.objid = t.oid AND e.deptype = 'e'
                                AND e.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass)
            GROUP BY t.oid, n.nspname, t.typname
            """;

    private EnumReader() {}

    static List<EnumType> read(Catalogue catalogue) throws SQLException {
        Scope scope = catalogue.scope();
        List<EnumType> types = new ArrayList<>();
        catalogue.each(QUERY.formatted(Scope.numbers(scope.namespaceOids())), row -> {
            QualifiedName name = scope.name(row.getString("nspname"), row.getString("typname"));
            String[] labels = (String[]) row.getArray("labels").getArray();
            types.add(new EnumType(name, List.of(labels)));
            catalogue
                    .objects()
                    .add(SystemCatalogue.PG_TYPE, row.getLong("oid"), new DatabaseObject(ObjectKind.TYPE, name));
        });
        types.sort(Comparator.comparing(EnumType::name));
        return types;
    }
}
