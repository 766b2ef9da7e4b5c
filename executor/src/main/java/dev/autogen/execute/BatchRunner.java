package dev.autogen.execute;

import dev.autogen.operation.UpdateInBatches;
import dev.autogen.sql.BatchedUpdateWriter;
import dev.autogen.sql.Quoting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Runs an update batch by batch, along its key. */
final class BatchRunner {

    private final Connection connection;
    private final BatchedUpdateWriter writer;
    private Optional<String> after = Optional.empty();
    private BatchProgress progress;

    BatchRunner(Connection connection, UpdateInBatches operation) {
        this.connection = connection;
        this.writer = new BatchedUpdateWriter(operation);
        this.progress = new BatchProgress(operation.table(), 0, 0);
    }

    /** Runs the next batch; returns false where none was left. */
    boolean next() throws SQLException {
        Optional<String> end = end();
        if (end.isEmpty()) {
            return false;
        }
        long rows = Statements.update(connection, writer.batch(after, end.get()));
        progress = new BatchProgress(progress.table(), progress.batches() + 1, progress.rows() + rows);
        after = end;
        return true;
    }

    /** How far it has come. */
    BatchProgress progress() {
        return progress;
    }

    /** Returns the key as a literal, which PostgreSQL reads as the column's type. */
    private Optional<String> end() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(writer.end(after))) {
                return rows.next() ? Optional.of(Quoting.literal(rows.getString(1))) : Optional.empty();
            }
        }
    }
}
