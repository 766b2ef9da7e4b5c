package dev.autogen.execute;

import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/**
 * A table of autogen's own. Its name has its schema, so a revision that changes the search path cannot make it another table.
 *
 * @param exists whether it was there when it was looked for
 */
record Bookkeeping(QualifiedName name, boolean exists) {

    Bookkeeping {
        Objects.requireNonNull(name, "name is null");
    }

    /** Looks where the search path leads; a table that is missing there belongs into its first schema. */
    static Bookkeeping find(Connection connection, QualifiedName name) throws SQLException {
        String sql = """
                SELECT pg_catalog.current_schema(), (
                    SELECT n.nspname
                    FROM pg_catalog.pg_class AS c
                    JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
                    WHERE c.oid = pg_catalog.to_regclass(?))""";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, Quoting.identifier(name));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                Optional<String> current = Optional.ofNullable(row.getString(1));
                Optional<String> found = Optional.ofNullable(row.getString(2));
                Optional<String> schema = found.or(name::schema).or(() -> current);
                return new Bookkeeping(new QualifiedName(schema, name.name()), found.isPresent());
            }
        }
    }
}
