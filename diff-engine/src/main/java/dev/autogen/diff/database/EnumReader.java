package dev.autogen.diff.database;

import dev.autogen.schema.EnumType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Enum types, with their labels in sort order. */
final class EnumReader {

    private static final String QUERY = """
            SELECT n.nspname, t.typname,
                   coalesce(array_agg(l.enumlabel::text ORDER BY l.enumsortorder) FILTER (WHERE l.oid IS NOT NULL),
                            '{}') AS labels
            FROM pg_catalog.pg_type t
                 JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
                 LEFT JOIN pg_catalog.pg_enum l ON l.enumtypid = t.oid
            WHERE t.typtype = 'e' AND n.oid IN (%s)
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                              WHERE e.classid = 'pg_catalog.pg_type'::pg_catalog.regclass
                                AND e.objid = t.oid AND e.deptype = 'e')
            GROUP BY n.nspname, t.typname
            """;

    private EnumReader() {}

    static List<EnumType> read(Connection connection, Scope scope) throws SQLException {
        List<EnumType> types = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY.formatted(Scope.numbers(scope.namespaceOids())))) {
            while (rows.next()) {
                types.add(new EnumType(
                        scope.name(rows.getString("nspname"), rows.getString("typname")),
                        List.of((String[]) rows.getArray("labels").getArray())));
            }
        }
        types.sort(Comparator.comparing(EnumType::name));
        return types;
    }
}
