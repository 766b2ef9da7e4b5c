package dev.autogen.execute;

import dev.autogen.graph.Step;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a database remembers which revisions are applied: one row for each that no other applied one follows, as Alembic
 * keeps it. Bound to one connection.
 */
public final class VersionTable {

    /** Its name where nobody chose another; in the first schema of the search path. */
    public static final QualifiedName DEFAULT_NAME = QualifiedName.of("autogen_version");

    private final Connection connection;
    private final QualifiedName name;
    private final boolean exists;

    private VersionTable(Connection connection, QualifiedName name, boolean exists) {
        this.connection = connection;
        this.name = name;
        this.exists = exists;
    }

    /**
     * Looks for the table. From then on it is known with its schema, so a revision that changes the search path cannot make
     * it another table.
     */
    static VersionTable find(Connection connection, QualifiedName name) throws SQLException {
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
                return new VersionTable(connection, new QualifiedName(schema, name.name()), found.isPresent());
            }
        }
    }

    /** Returns the ids in the table, sorted; none where there is no table. */
    Set<String> heads() throws SQLException {
        if (!exists) {
            return Set.of();
        }
        Set<String> heads = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(new VersionSql(name).select())) {
            while (rows.next()) {
                heads.add(rows.getString(1));
            }
        }
        return Collections.unmodifiableSet(heads);
    }

    void createIfMissing() throws SQLException {
        if (exists) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(new VersionSql(name).create());
        }
    }

    /**
     * Writes what a step changes.
     *
     * @param ledger says what stays where that fails
     * @throws VersionRowLost where a row to replace is not there
     */
    void write(Step step, RunLedger ledger) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (VersionSql.RowChange change : new VersionSql(name).changes(step)) {
                int found = statement.executeUpdate(change.sql());
                if (found != 1) {
                    throw new VersionRowLost(
                            change.replaced(), change.doing(), name, found + " found; " + ledger.outcome());
                }
            }
        }
    }
}
