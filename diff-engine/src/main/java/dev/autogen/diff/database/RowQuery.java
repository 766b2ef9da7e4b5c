package dev.autogen.diff.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether single rows are there: two statements, however many are asked for. */
public final class RowQuery {

    private static final String READABLE =
            "SELECT t FROM unnest(?::text[]) AS t WHERE pg_catalog.has_table_privilege(t, 'SELECT')";

    private RowQuery() {}

    /**
     * A row that is looked for.
     *
     * @param table quoted where it must be
     * @param condition what holds for the row and no other
     */
    public record Sought(String table, String condition) {}

    /** Returns those that are not there. Of a table that the role may not read every row counts as being there. */
    public static Set<Sought> missing(Connection connection, List<Sought> rows) throws SQLException {
        Set<String> readable = readable(connection, rows);
        List<Sought> asked =
                rows.stream().filter(row -> readable.contains(row.table())).toList();
        if (asked.isEmpty()) {
            return Set.of();
        }
        String query = IntStream.range(0, asked.size())
                .mapToObj(i -> "SELECT " + i + " WHERE NOT EXISTS (SELECT FROM "
                        + asked.get(i).table() + " WHERE " + asked.get(i).condition() + ")")
                .collect(Collectors.joining("\nUNION ALL "));
        Map<Integer, Sought> missing = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                missing.put(result.getInt(1), asked.get(result.getInt(1)));
            }
        }
        return Set.copyOf(missing.values());
    }

    private static Set<String> readable(Connection connection, List<Sought> rows) throws SQLException {
        Set<String> readable = new TreeSet<>();
        if (rows.isEmpty()) {
            return readable;
        }
        try (PreparedStatement statement = connection.prepareStatement(READABLE)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", rows.stream().map(Sought::table).distinct().toArray()));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    readable.add(result.getString(1));
                }
            }
        }
        return readable;
    }
}
