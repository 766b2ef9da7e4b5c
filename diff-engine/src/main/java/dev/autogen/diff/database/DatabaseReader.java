package dev.autogen.diff.database;

import dev.autogen.AutogenException;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import schemacrawler.schemacrawler.exceptions.SchemaCrawlerException;

/**
 * Reads what a live PostgreSQL database, version 14 or later, holds. The number of statements that it sends is the same
 * whatever the number of tables.
 */
public final class DatabaseReader {

    /**
     * PostgreSQL's catalogue functions do not look at the snapshot of the transaction: they fail so where an object
     * went away since ("cache lookup failed", SQLSTATE XX000, internal_error).
     */
    private static final String WENT_AWAY = "XX000";

    /** How often the reading begins anew because something went away; each time with a new snapshot. */
    private static final int ATTEMPTS = 5;

    /**
     * Reads the {@code current_schema()} of the connection and the namespaces of the options, in one consistent
     * picture. Names in the former come out unqualified, all others qualified; everything is sorted by name, columns
     * stand in their own order. Objects that belong to an extension, temporary ones and partitions are not there. The
     * connection stays open and is left as it was found; where auto-commit is off, the reading is part of the caller's
     * transaction.
     *
     * @throws AutogenException where the database cannot be read
     */
    public Schema read(Connection connection, ReadOptions options) {
        Objects.requireNonNull(connection, "connection is null");
        Objects.requireNonNull(options, "options is null");
        try {
            return read(connection, options, ATTEMPTS);
        } catch (SQLException failure) {
            throw new AutogenException(
                    "database not read: " + failure.getMessage(),
                    "check that the server is up and that the role may connect to the database",
                    failure);
        }
    }

    private static Schema read(Connection connection, ReadOptions options, int attempts) throws SQLException {
        try (ReadTransaction transaction = ReadTransaction.begin(connection)) {
            try {
                return snapshot(connection, options);
            } catch (SQLException failure) {
                if (attempts == 1 || !transaction.isOwn() || !WENT_AWAY.equals(failure.getSQLState())) {
                    throw failure;
                }
            }
        }
        return read(connection, options, attempts - 1);
    }

    private static Schema snapshot(Connection connection, ReadOptions options) throws SQLException {
        Scope scope = Scope.of(connection, options);
        if (scope.isEmpty()) {
            return Schema.EMPTY;
        }
        LiveSequences sequences = LiveSequences.read(connection, scope);
        List<EnumType> enumTypes = EnumReader.read(connection, scope);
        List<LiveTable> tables = tables(connection, new TableReader(scope, sequences.identities()));
        Map<Long, List<Constraint>> constraints = new ConstraintReader(scope, tables).read(connection);
        Map<Long, List<Index>> indexes = IndexReader.read(connection, scope);
        List<Table> result = new ArrayList<>();
        for (LiveTable table : tables) {
            result.add(new Table(
                    table.name(),
                    List.copyOf(table.columns().values()),
                    constraints.getOrDefault(table.oid(), List.of()),
                    indexes.getOrDefault(table.oid(), List.of()),
                    table.comment()));
        }
        result.sort(Comparator.comparing(Table::name));
        return new Schema(scope.namespaces(), enumTypes, sequences.sequences(), result);
    }

    /** SchemaCrawler wraps what the driver throws. */
    private static List<LiveTable> tables(Connection connection, TableReader reader) throws SQLException {
        try {
            return reader.read(connection);
        } catch (SchemaCrawlerException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException reason) {
                    throw reason;
                }
            }
            throw failure;
        }
    }
}
