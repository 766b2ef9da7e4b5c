package dev.autogen.diff.database;

import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.ObjectKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What somebody does not want to be read, who is asked for each name: in one statement, before anything is. */
final class RefusedNames {

    private static final Map<String, ObjectKind> KINDS = Map.of(
            "r", ObjectKind.TABLE,
            "p", ObjectKind.TABLE,
            "v", ObjectKind.VIEW,
            "m", ObjectKind.MATERIALIZED_VIEW,
            "S", ObjectKind.SEQUENCE);

    /** A partition is read where its table is, and is not asked for. */
    private static final String QUERY = """
            SELECT c.oid, n.nspname, c.relname, c.relkind
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND NOT c.relispartition AND c.relpersistence <> 't'
              AND n.oid IN (%s)
            ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"
            """;

    private RefusedNames() {}

    /** Returns their object identifiers. */
    static List<Long> read(Connection connection, Scope scope, Predicate<DatabaseObject> names) throws SQLException {
        List<Long> refused = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY.formatted(Scope.numbers(scope.namespaceOids())))) {
            while (rows.next()) {
                DatabaseObject object = new DatabaseObject(
                        KINDS.get(rows.getString("relkind")),
                        scope.name(rows.getString("nspname"), rows.getString("relname")));
                if (!names.test(object)) {
                    refused.add(rows.getLong("oid"));
                }
            }
        }
        return refused;
    }
}
