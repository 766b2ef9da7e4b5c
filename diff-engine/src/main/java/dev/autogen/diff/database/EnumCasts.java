package dev.autogen.diff.database;

import dev.autogen.AutogenException;
import dev.autogen.operation.Change;
import dev.autogen.operation.Execute;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.sql.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The casts from and to enums. Hibernate makes two for each ({@code PostgreSQLEnumJdbcType}), and PostgreSQL drops no type
 * that a cast depends on.
 */
public final class EnumCasts {

    /** PostgreSQL's own casts, between an enum and its array, are not in {@code pg_cast}. */
    private static final String QUERY = """
            SELECT t.position,
                   pg_catalog.format_type(k.castsource, NULL) || ' AS ' || pg_catalog.format_type(k.casttarget, NULL)
                       AS signature,
                   CASE k.castmethod WHEN 'i' THEN 'WITH INOUT' WHEN 'b' THEN 'WITHOUT FUNCTION'
                                     ELSE 'WITH FUNCTION ' || k.castfunc::pg_catalog.regprocedure::text END
                       || CASE k.castcontext WHEN 'i' THEN ' AS IMPLICIT' WHEN 'a' THEN ' AS ASSIGNMENT' ELSE '' END
                       AS definition
            FROM pg_catalog.unnest(?::pg_catalog.text[]::pg_catalog.regtype[]) WITH ORDINALITY AS t (type, position)
                 JOIN pg_catalog.pg_cast k ON t.type IN (k.castsource, k.casttarget)
            """;

    private EnumCasts() {}

    /**
     * Returns the change that makes each cast, by the enum.
     *
     * @param live as read with the connection
     * @throws AutogenException where the database cannot be read
     */
    public static Map<QualifiedName, List<Change>> read(Connection connection, Schema live) {
        if (live.enumTypes().isEmpty()) {
            return Map.of();
        }
        Map<QualifiedName, List<Change>> casts = new HashMap<>();
        live.enumTypes().forEach(type -> casts.put(type.name(), new ArrayList<>()));
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            query.setArray(1, connection.createArrayOf("text", names(live)));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    EnumType type = live.enumTypes().get(rows.getInt("position") - 1);
                    casts.get(type.name()).add(cast(rows));
                }
            }
        } catch (SQLException failure) {
            throw new AutogenException(
                    "casts of enums not read: " + failure.getMessage(),
                    "check that the server is up and run the command again",
                    failure);
        }
        casts.values().forEach(each -> each.sort(Comparator.comparing(Change::subject)));
        return casts;
    }

    private static Object[] names(Schema live) {
        return live.enumTypes().stream()
                .map(type -> Quoting.identifier(type.name()))
                .toArray();
    }

    private static Change cast(ResultSet row) throws SQLException {
        String cast = "CAST (" + row.getString("signature") + ")";
        return new Change(
                Change.Kind.ADDED,
                cast,
                List.of(new Execute("CREATE " + cast + " " + row.getString("definition"))),
                List.of(new Execute("DROP " + cast)));
    }
}
