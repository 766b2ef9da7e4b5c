package dev.autogen.diff.adoption;

import dev.autogen.AutogenException;
import dev.autogen.diff.database.DatabaseReader;
import dev.autogen.diff.database.ReadOptions;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.sql.Quoting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that a database holds, to be compared with {@code equals}.
 *
 * @param rows a hash of the rows of each table, whatever their order
 */
public record DatabaseContent(Schema schema, Map<QualifiedName, String> rows) {

    private static final String NAMESPACES =
            "SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'";

    public DatabaseContent {
        Objects.requireNonNull(schema, "schema is null");
        rows = Map.copyOf(rows);
    }

    /**
     * Reads all schemas of a small database: each table is read as a whole.
     *
     * @param ownTables autogen's own, which are left out
     */
    public static DatabaseContent read(Connection connection, Set<QualifiedName> ownTables) {
        try (Statement statement = connection.createStatement()) {
            Schema schema = new DatabaseReader().read(connection, new ReadOptions(names(statement), ownTables));
            Map<QualifiedName, String> rows = new TreeMap<>();
            for (Table table : schema.tables()) {
                rows.put(table.name(), hash(statement, table.name()));
            }
            return new DatabaseContent(schema, rows);
        } catch (SQLException problem) {
            throw new AutogenException(
                    "database not read: " + problem.getMessage(), "let the role read all tables", problem);
        }
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(NAMESPACES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String hash(Statement statement, QualifiedName table) throws SQLException {
        String sql = "SELECT md5(coalesce(string_agg(md5(t::text), '' ORDER BY md5(t::text)), '')) FROM "
                + Quoting.identifier(table) + " t";
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Returns what is not the same in another one, sorted; nothing where both are equal. */
    public List<String> differences(DatabaseContent other) {
        Set<String> found = new TreeSet<>();
        Set<QualifiedName> names = new TreeSet<>(rows.keySet());
        names.addAll(other.rows.keySet());
        for (QualifiedName name : names) {
            Optional<Table> one = schema.table(name);
            if (!one.equals(other.schema.table(name))) {
                found.add("table " + name);
            } else if (!rows.get(name).equals(other.rows.get(name))) {
                found.add("the rows of " + name);
            }
        }
        if (found.isEmpty() && !schema.equals(other.schema)) {
            found.add("what is beside the tables: views, functions, sequences, types, privileges or comments");
        }
        return List.copyOf(found);
    }
}
