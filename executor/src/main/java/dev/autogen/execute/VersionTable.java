package dev.autogen.execute;

import dev.autogen.graph.VersionChange;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
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

    private VersionTable(Connection connection, Bookkeeping table) {
        this.connection = connection;
        this.name = table.name();
        this.exists = table.exists();
    }

    static VersionTable find(Connection connection, QualifiedName name) throws SQLException {
        return new VersionTable(connection, Bookkeeping.find(connection, name));
    }

    /** Returns the name with its schema. */
    QualifiedName name() {
        return name;
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

    /** Forgets where the database is. */
    void empty() throws SQLException {
        if (exists) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(new VersionSql(name).empty());
            }
        }
    }

    /**
     * Writes a change.
     *
     * @param ledger says what stays where that fails
     * @throws VersionRowLost where a row to replace is not there
     */
    void write(VersionChange step, RunLedger ledger) throws SQLException {
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
