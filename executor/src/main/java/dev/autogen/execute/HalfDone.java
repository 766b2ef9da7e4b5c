package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DetachPartition;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sql.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is left of a statement that is not done as a whole or not at all, when it failed or was cut (PostgreSQL manual, CREATE
 * INDEX and ALTER TABLE, "Concurrently").
 */
final class HalfDone {

    /** Either may commit on its way, so part of it may have been done. */
    private static final Pattern COMMITS_BY_ITSELF =
            Pattern.compile("\\s*(call|do)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Connection connection;

    HalfDone(Connection connection) {
        this.connection = connection;
    }

    /**
     * Makes way for the operation before it runs: an index of that name which is not valid was cut while it was built.
     */
    void clear(Operation operation) throws SQLException {
        if (operation instanceof CreateIndex create && create.index().name().isPresent()) {
            String name = create.index().name().get();
            boolean isInvalid =
                    isValid(create.table(), name).map(valid -> !valid).orElse(false);
            if (isInvalid) {
                QualifiedName index = new QualifiedName(create.table().schema(), name);
                Statements.update(connection, "DROP INDEX CONCURRENTLY IF EXISTS " + Quoting.identifier(index));
            }
        }
    }

    /**
     * Finishes what a cut left, as far as that is to be seen.
     *
     * @return whether the operation is done
     * @throws AutogenException where nothing tells how far it came
     */
    boolean isDone(Operation operation) throws SQLException {
        if (operation instanceof CreateIndex create && create.index().name().isPresent()) {
            return isValid(create.table(), create.index().name().get()).orElse(false);
        }
        if (operation instanceof DropIndex drop) {
            return isValid(drop.table(), drop.name()).isEmpty();
        }
        if (operation instanceof DetachPartition detach) {
            return isDetached(detach);
        }
        if (operation instanceof Execute execute
                && COMMITS_BY_ITSELF.matcher(execute.sql()).matches()) {
            throw new AutogenException(
                    "the step cannot be taken up where it was cut: nothing tells how much was done of " + execute.sql(),
                    "finish or undo by hand what the revision does, then `autogen stamp` where the database is");
        }
        return false;
    }

    /**
     * Takes away what a failed operation left.
     *
     * @return whether nothing is left of it
     */
    boolean isUndone(Operation operation) throws SQLException {
        clear(operation);
        boolean mayHaveCommitted = operation instanceof Execute execute
                && COMMITS_BY_ITSELF.matcher(execute.sql()).matches();
        return !mayHaveCommitted && !(operation instanceof DetachPartition);
    }

    /** Empty where the table has no such index. */
    private Optional<Boolean> isValid(QualifiedName table, String index) throws SQLException {
        String sql = """
                SELECT i.indisvalid
                FROM pg_catalog.pg_index AS i
                JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
                WHERE i.indrelid = pg_catalog.to_regclass(?) AND c.relname = ?""";
        return first(sql, Quoting.identifier(table), index);
    }

    private boolean isDetached(DetachPartition detach) throws SQLException {
        String sql = """
                SELECT inhdetachpending
                FROM pg_catalog.pg_inherits
                WHERE inhparent = pg_catalog.to_regclass(?) AND inhrelid = pg_catalog.to_regclass(?)""";
        Optional<Boolean> isPending =
                first(sql, Quoting.identifier(detach.parent()), Quoting.identifier(detach.partition()));
        if (isPending.orElse(false)) {
            Statements.update(
                    connection,
                    "ALTER TABLE " + Quoting.identifier(detach.parent()) + " DETACH PARTITION "
                            + Quoting.identifier(detach.partition()) + " FINALIZE");
            return true;
        }
        return isPending.isEmpty();
    }

    private Optional<Boolean> first(String sql, String one, String two) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, one);
            statement.setString(2, two);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getBoolean(1)) : Optional.empty();
            }
        }
    }
}
