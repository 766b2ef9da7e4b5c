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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left of a statement that is not done as a whole or not at all, when it failed or was cut (PostgreSQL manual, CREATE
 * INDEX and ALTER TABLE, "Concurrently").
 */
final class HalfDone {

    /** Either may commit on its way, so part of it may have been done. */
    private static final Pattern COMMITS_BY_ITSELF =
            Pattern.compile("\\s*(call|do)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern CONCURRENTLY = Pattern.compile("\\bconcurrently\\b", Pattern.CASE_INSENSITIVE);

    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[^\\s\".(]+)";

    /** As somebody writes it by hand. */
    private static final Pattern CREATE_INDEX = Pattern.compile(
            "\\s*create\\s+(?:unique\\s+)?index\\s+concurrently\\s+(?:if\\s+not\\s+exists\\s+)?(?<index>" + NAME
                    + ")\\s+on\\s+(?<table>" + NAME + "(?:\\s*\\.\\s*" + NAME + ")?).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Connection connection;

    HalfDone(Connection connection) {
        this.connection = connection;
    }

    /**
     * An index of a table.
     *
     * @param table as PostgreSQL reads it
     */
    private record Built(String table, String index) {}

    /** What is done concurrently waits for others, and lets all the others at the table meanwhile. */
    static boolean keepsNobodyWaiting(Operation operation) {
        // All other operations that stand alone have the option; a text may be anything, vacuum full too.
        return !(operation instanceof Execute execute)
                || CONCURRENTLY.matcher(execute.sql()).find();
    }

    /**
     * Makes way for the operation before it runs: an index of that name which is not valid was cut while it was built.
     */
    void clear(Operation operation) throws SQLException {
        Optional<Built> built = built(operation);
        if (built.isPresent() && !isValid(built.get()).orElse(true)) {
            Statements.update(connection, "DROP INDEX CONCURRENTLY IF EXISTS " + qualified(built.get()));
        }
    }

    /**
     * Finishes what a cut left, as far as that is to be seen.
     *
     * @return whether the operation is done
     * @throws AutogenException where nothing tells how far it came
     */
    boolean isDone(Operation operation) throws SQLException {
        Optional<Built> built = built(operation);
        if (built.isPresent()) {
            return isValid(built.get()).orElse(false);
        }
        if (operation instanceof DropIndex drop) {
            return isValid(new Built(Quoting.identifier(drop.table()), drop.name()))
                    .isEmpty();
        }
        if (operation instanceof DetachPartition detach) {
            return isDetached(detach);
        }
        if (mayCommitOnItsWay(operation)) {
            throw Resumption.untold(((Execute) operation).sql());
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
        boolean isPending = operation instanceof DetachPartition detach
                && isDetachPending(detach).orElse(false);
        return !isPending && !mayCommitOnItsWay(operation);
    }

    private static boolean mayCommitOnItsWay(Operation operation) {
        return operation instanceof Execute execute
                && COMMITS_BY_ITSELF.matcher(execute.sql()).matches();
    }

    private static Optional<Built> built(Operation operation) {
        if (operation instanceof CreateIndex create) {
            return create.index().name().map(name -> new Built(Quoting.identifier(create.table()), name));
        }
        if (operation instanceof Execute execute) {
            Matcher matcher = CREATE_INDEX.matcher(execute.sql());
            return matcher.matches()
                    ? Optional.of(new Built(matcher.group("table"), unquoted(matcher.group("index"))))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static String unquoted(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name.toLowerCase(Locale.ROOT);
    }

    /** An index lies in the schema of its table. */
    private String qualified(Built built) throws SQLException {
        String sql = """
                SELECT pg_catalog.format('%I.%I', n.nspname, c.relname)
                FROM pg_catalog.pg_index AS i
                JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
                JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
                WHERE i.indrelid = pg_catalog.to_regclass(?) AND c.relname = ?""";
        return first(sql, built.table(), built.index()).orElseThrow();
    }

    /** Empty where the table has no such index. */
    private Optional<Boolean> isValid(Built built) throws SQLException {
        String sql = """
                SELECT i.indisvalid
                FROM pg_catalog.pg_index AS i
                JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid
                WHERE i.indrelid = pg_catalog.to_regclass(?) AND c.relname = ?""";
        return first(sql, built.table(), built.index()).map("t"::equals);
    }

    private boolean isDetached(DetachPartition detach) throws SQLException {
        Optional<Boolean> isPending = isDetachPending(detach);
        if (isPending.orElse(false)) {
            Statements.update(
                    connection,
                    "ALTER TABLE " + Quoting.identifier(detach.parent()) + " DETACH PARTITION "
                            + Quoting.identifier(detach.partition()) + " FINALIZE");
            return true;
        }
        return isPending.isEmpty() && exists(detach.partition());
    }

    /** Empty where it is no partition of the table, or not any more. */
    private Optional<Boolean> isDetachPending(DetachPartition detach) throws SQLException {
        String sql = """
                SELECT inhdetachpending
                FROM pg_catalog.pg_inherits
                WHERE inhparent = pg_catalog.to_regclass(?) AND inhrelid = pg_catalog.to_regclass(?)""";
        return first(sql, Quoting.identifier(detach.parent()), Quoting.identifier(detach.partition()))
                .map("t"::equals);
    }

    private boolean exists(QualifiedName table) throws SQLException {
        String sql = "SELECT pg_catalog.to_regclass(?)";
        return first(sql, Quoting.identifier(table)).isPresent();
    }

    /** Empty where there is no row, or null in it. */
    private Optional<String> first(String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        }
    }
}
