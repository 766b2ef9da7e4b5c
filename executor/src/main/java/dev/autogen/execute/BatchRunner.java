package dev.autogen.execute;

import dev.autogen.AutogenException;
import dev.autogen.operation.UpdateInBatches;
import dev.autogen.sql.BatchedUpdateWriter;
import dev.autogen.sql.Quoting;
import dev.autogen.sql.SqlStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs an update batch by batch, along its key. */
final class BatchRunner {

    private final Connection connection;
    private final BatchedUpdateWriter writer;
    private final String key;
    private Optional<String> last = Optional.empty();
    private Optional<String> after;
    private BatchProgress progress;
    private BatchProgress kept;
    private SqlStatement current;

    /**
     * @param after the key behind which it begins, as a literal; empty for the first
     */
    BatchRunner(Connection connection, UpdateInBatches operation, Optional<String> after) {
        this.connection = connection;
        this.writer = new BatchedUpdateWriter(operation);
        this.key = operation.update().key();
        this.progress = new BatchProgress(operation.table(), 0, 0);
        this.kept = progress;
        this.current = statement(writer.last());
        this.after = after;
    }

    /** Runs the next batch; returns false where none was left. */
    boolean next() throws SQLException {
        if (last.isEmpty()) {
            last = key(writer.last());
        }
        if (last.isEmpty()) {
            return false;
        }
        Optional<String> end = key(writer.end(writer.range(after, last.get())));
        if (end.isEmpty()) {
            return false;
        }
        current = statement(writer.batch(writer.range(after, end.get())));
        long rows = Statements.update(connection, current.sql());
        progress = new BatchProgress(progress.table(), progress.batches() + 1, progress.rows() + rows);
        after = end;
        return true;
    }

    /** The last key that was updated, as a literal. */
    Optional<String> after() {
        return after;
    }

    /** The update of all batches together. */
    String all() {
        return writer.all();
    }

    /** How far it has come. */
    BatchProgress progress() {
        return progress;
    }

    /** The statement that was sent last. */
    SqlStatement current() {
        return current;
    }

    /** All batches until now were committed. */
    void keep() {
        kept = progress;
    }

    /**
     * Returns what ran, empty where no batch did.
     *
     * @param ofKept whether only what was committed counts
     */
    Optional<String> summary(boolean ofKept) {
        BatchProgress ran = ofKept ? kept : progress;
        return ran.batches() == 0
                ? Optional.empty()
                : Optional.of(writer.all() + " (" + ran.rows() + " rows in " + ran.batches() + " batches)");
    }

    /** Returns the key as a literal, which PostgreSQL reads as the column's type. */
    private Optional<String> key(String query) throws SQLException {
        current = statement(query);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(query)) {
                return rows.next() ? Optional.of(literal(rows.getString(1))) : Optional.empty();
            }
        }
    }

    private String literal(@Nullable String value) {
        if (value == null) {
            throw new AutogenException(
                    "update in batches refused: " + progress.table() + " has rows whose " + key + " is null",
                    "take a key that is unique and not null");
        }
        return Quoting.literal(value);
    }

    private static SqlStatement statement(String sql) {
        return new SqlStatement(sql, List.of(), sql, true, Optional.empty());
    }
}
