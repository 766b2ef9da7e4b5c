package dev.autogen.diff.database;

import dev.autogen.schema.Unread;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is there and no reader reads. */
final class UnreadReader {

    private static final String START = """
            , names AS MATERIALIZED (SELECT oid, nspname FROM pg_catalog.pg_namespace WHERE oid IN (%s)),
            members AS MATERIALIZED (SELECT classid, objid FROM pg_catalog.pg_depend
                                     WHERE refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND deptype = 'e')
            SELECT u.* FROM (
            """;

    private static final String END = ") u (kind, before, nspname, name, behind)";

    private UnreadReader() {}

    static List<Unread> read(Catalogue catalogue) throws SQLException {
        Scope scope = catalogue.scope();
        String query = scope.withRelations()
                + START.formatted(Scope.numbers(scope.namespaceOids()))
                + Arrays.stream(UnreadKind.values()).map(UnreadReader::part).collect(Collectors.joining("UNION ALL\n"))
                + END;
        Map<UnreadKind, SortedSet<String>> found = new EnumMap<>(UnreadKind.class);
        catalogue.each(query, row -> {
            // Nothing has a name any more that was dropped in the meantime.
            if (row.getString("behind") != null) {
                found.computeIfAbsent(UnreadKind.valueOf(row.getString("kind")), kind -> new TreeSet<>())
                        .add(name(row, scope));
            }
        });
        return found.entrySet().stream()
                .map(entry -> new Unread(
                        entry.getKey().what(),
                        List.copyOf(entry.getValue()),
                        entry.getKey().reason()))
                .toList();
    }

    private static String part(UnreadKind kind) {
        return "SELECT '" + kind + "', part.* FROM (" + kind.query() + ") part\n";
    }

    private static String name(ResultSet row, Scope scope) throws SQLException {
        String namespace = row.getString("nspname");
        String name = row.getString("name");
        return row.getString("before")
                + (namespace == null ? name : scope.name(namespace, name))
                + row.getString("behind");
    }
}
